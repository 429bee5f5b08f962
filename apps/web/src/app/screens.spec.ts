import { homeOf, menuOf, type Screen, SCREENS } from './screens.js';

const nowhere = () => Promise.reject(new Error('not opened in this test'));
const screens: Screen[] = [
  { path: '/desk', nav: 'desk', action: 'case.queue', load: nowhere },
  { path: '/cases', nav: 'myCases', action: 'case.own', load: nowhere },
  { path: '/cases/:id', action: 'case.read', load: nowhere },
  { path: '/flow', nav: 'flow', action: 'metrics.read', load: nowhere },
  { path: '/calendar', nav: 'calendar', load: nowhere },
];
const paths = (found: readonly Screen[]) => found.map(({ path }) => path);

describe('the main menu', () => {
  it('holds the pages that a person may open, in their order', () => {
    expect(paths(menuOf({ may: ['case.own', 'case.read'] }, screens))).toEqual([
      '/cases',
      '/calendar',
    ]);
    expect(paths(menuOf({ may: ['metrics.read', 'case.queue'] }, screens))).toEqual([
      '/desk',
      '/flow',
      '/calendar',
    ]);
  });
});

describe('the way home', () => {
  it('leads a convener to the desk, a worker to their cases and a manager to the figures', () => {
    expect(homeOf({ may: ['case.queue', 'case.own'] }, screens)).toBe('/desk');
    expect(homeOf({ may: ['case.own'] }, screens)).toBe('/cases');
    expect(homeOf({ may: ['metrics.read'] }, screens)).toBe('/flow');
  });

  it('stays where it is when there is nowhere to go', () => {
    expect(homeOf({ may: [] }, [])).toBeNull();
  });
});

describe('the screens of the product', () => {
  it('have each an address of their own', () => {
    expect(new Set(paths(SCREENS)).size).toBe(SCREENS.length);
  });
});
