import { firstLanguage } from './i18n.js';

describe('the first language', () => {
  it('is what was chosen on this device, whatever the browser wishes', () => {
    expect(firstLanguage('sv', ['fi-FI', 'en'])).toBe('sv');
  });

  it('is otherwise the first wish that we speak', () => {
    expect(firstLanguage(null, ['de-DE', 'sv-FI', 'fi'])).toBe('sv');
    expect(firstLanguage('klingon', ['EN-us'])).toBe('en');
  });

  it('is Finnish when nothing fits', () => {
    expect(firstLanguage(null, ['de', 'fr'])).toBe('fi');
  });
});
