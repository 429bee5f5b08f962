import { describeFindings, guardMessages, screen } from './index.js';
import { identifyingTexts } from './testing/corpus.js';

const languages = ['fi', 'sv', 'en'] as const;

describe('the messages of the guard', () => {
  it('exist in every language under the same keys, with the same places to fill', () => {
    const places = (text: string | undefined) => (text ?? '').match(/\{\w+\}/g) ?? [];
    for (const lang of languages) {
      expect(Object.keys(guardMessages[lang])).toEqual(Object.keys(guardMessages.fi));
      for (const key of Object.keys(guardMessages.fi)) {
        expect(places(guardMessages[lang][key])).toEqual(places(guardMessages.fi[key]));
      }
    }
  });

  it('have a text for every reason and suggestion that our invented texts bring out', () => {
    const findings = identifyingTexts.flatMap(({ text, lang }) => screen(text, { lang }));
    for (const { reason, suggestion } of findings) {
      expect(guardMessages.fi).toHaveProperty([reason]);
      expect(guardMessages.fi).toHaveProperty([suggestion?.key ?? reason]);
    }
  });

  it('speak the reader’s language and leave no place unfilled', () => {
    const findings = screen('Täyttää 60 vuotta 14. kesäkuuta 2026.');
    expect(describeFindings(findings, 'fi')[0]?.suggestion).toBe('kesäkuu 2026');
    expect(describeFindings(findings, 'sv')[0]?.suggestion).toBe('juni 2026');
    expect(describeFindings(findings, 'en')[0]).toMatchObject({
      type: 'BIRTHDATE',
      reason: guardMessages.en['guard.reason.birthdate'],
    });
  });

  it('never carry a word of the text', () => {
    const text = 'Soitin Matille numeroon 044 123 4567.';
    const described = JSON.stringify(describeFindings(screen(text), 'fi'));
    expect(described).not.toContain('Matille');
    expect(described).not.toContain('4567');
  });
});
