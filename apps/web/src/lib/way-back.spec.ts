import { wantedPage, wayBack } from './way-back.js';

const afterSignIn = (address: string) => wantedPage(new URL(address, 'http://x').searchParams);

describe('signing in on the way to a page', () => {
  it('leads back to that page', () => {
    expect(afterSignIn(wayBack('/sessions/T-SAT-2026-05-04/agenda?x=1'))).toBe(
      '/sessions/T-SAT-2026-05-04/agenda?x=1',
    );
    expect(wayBack('/')).toBe('/sign-in');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in',
  ])('never leads to %s', (next) => {
    expect(afterSignIn(`/sign-in?${new URLSearchParams({ next }).toString()}`)).toBe('/');
  });
});
