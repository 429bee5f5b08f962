import { isForeign } from './origin.js';

const from = (origin: string, host: string) => ({ origin, host });
const PLAIN = 'http://rukkanen.example:3000';
const TLS = 'https://rukkanen.example';

describe('a page', () => {
  it.each([
    ['the public address', from(PLAIN, 'rukkanen.example:3000')],
    ['localhost', from('http://localhost:3000', 'localhost:3000')],
    ['an address of the machine', from('http://192.0.2.7:3000', '192.0.2.7:3000')],
    ['an IPv6 address of the machine', from('http://[::1]:3000', '[::1]:3000')],
  ])('of %s is ours', (_, headers) => {
    expect(isForeign(headers, PLAIN)).toBe(false);
  });

  it.each([
    ['of another site', from('http://elsewhere.example', 'rukkanen.example:3000')],
    ['whose own name points to us', from('http://elsewhere.example', 'elsewhere.example')],
    ['on another port', from('http://localhost:4000', 'localhost:3000')],
    ['without an origin to name', from('null', 'localhost:3000')],
    ['with a name that begins like an address', from('http://127.0.0.1.x.fi', '127.0.0.1.x.fi')],
  ])('%s is foreign', (_, headers) => {
    expect(isForeign(headers, PLAIN)).toBe(true);
  });

  it('without TLS is foreign where the public address has TLS', () => {
    expect(isForeign(from('http://127.0.0.1', '127.0.0.1'), TLS)).toBe(true);
    expect(isForeign(from(TLS, '127.0.0.1'), TLS)).toBe(false);
  });

  it.each(['cross-site', 'same-site'])('that the browser calls %s is foreign', (site) => {
    expect(isForeign({ 'sec-fetch-site': site }, PLAIN)).toBe(true);
    expect(isForeign({ 'sec-fetch-site': 'same-origin' }, PLAIN)).toBe(false);
  });
});
