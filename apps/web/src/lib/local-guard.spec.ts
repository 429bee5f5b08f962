import type { TextFinding } from '@rukkanen/contract';
import { loadLocalGuard, verdictOf } from './local-guard.js';

const finding = (type: TextFinding['type'], severity: TextFinding['severity'] = 'block') =>
  ({ start: 0, end: 4, type, severity, reason: '', rule: 'x', suggestion: null }) as TextFinding;

describe('the guard on this device', () => {
  it('finds what the server would, without a trip', async () => {
    const guard = await loadLocalGuard();
    const found = guard('Asiakkaan tunnus on 140375-927H, puhelin 040 123 4567.', 'fi');
    expect(found.map(({ type, severity }) => [type, severity])).toEqual([
      ['HETU', 'block'],
      ['PHONE', 'block'],
    ]);
    expect(guard('Selkäkipu paheni keväällä.', 'fi')).toEqual([]);
  });

  it('keeps a text with a hard identifier here, until it is mended', () => {
    const verdict = verdictOf([finding('HETU'), finding('PERSON')], null, false);
    expect(verdict.staysHere).toBe(true);
    expect(verdict.findings).toHaveLength(2);
  });

  it('shows at once what needs no dictionary, and leaves names to the server', () => {
    const verdict = verdictOf([finding('PLATE'), finding('PERSON')], null, false);
    expect(verdict.findings?.map(({ type }) => type)).toEqual(['PLATE']);
    expect(verdictOf([finding('PERSON')], null, false).findings).toBeNull();
    expect(verdictOf([], null, false).findings).toBeNull();
  });

  it('shows everything it knows when the server is out of reach', () => {
    expect(verdictOf([finding('PERSON', 'warn')], null, true).findings).toHaveLength(1);
    expect(verdictOf([], null, true).findings).toEqual([]);
    expect(verdictOf(null, null, true).findings).toBeNull();
  });

  it('gives way to the word of the server', () => {
    expect(verdictOf([finding('PERSON')], [], false).findings).toEqual([]);
  });
});
