import { arrangeArguments, floorsAsked } from '../../apps/launcher/lib/jest-arguments.mjs';
import { ownerOfTestFolder } from '../../apps/launcher/lib/test-folder.mjs';
import { countTests } from '../../apps/launcher/test-reporter.mjs';

describe('the arguments of npm test', () => {
  it('keep a path after a floor a path, which Jest would take for a floor', () => {
    expect(arrangeArguments(['--selectProjects', 'unit', 'libs/agenda', '-t', 'opens'])).toEqual([
      'libs/agenda',
      '--selectProjects',
      'unit',
      '-t',
      'opens',
    ]);
  });

  it('are left alone otherwise', () => {
    const args = ['libs/agenda', '--selectProjects', 'unit', 'data', '--verbose'];
    expect(arrangeArguments(args)).toEqual(args);
  });

  it('name the floors that are run, which are all when none is named', () => {
    expect(floorsAsked(['--selectProjects', 'data', 'unit', '-t', 'e2e'])).toEqual([
      'data',
      'unit',
    ]);
    expect(floorsAsked(['-t', 'unit'])).toEqual(['unit', 'data', 'e2e']);
  });
});

it('a file that could not run counts as failed, though no test in it did', () => {
  const results = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
  expect(countTests(results)).toEqual({ passed: 7, failed: 3 });
});

it('a folder of tests tells whose process it belongs to, and no other folder does', () => {
  expect(ownerOfTestFolder('rukkanen-tests-of-812-aB3x')).toBe(812);
  expect(ownerOfTestFolder('rukkanen-data')).toBeUndefined();
});
