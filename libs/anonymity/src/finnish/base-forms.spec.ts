import { baseForms } from './base-forms.js';

const bases = (word: string) => [...baseForms(word)].map(({ base }) => base);

describe('the bases of a Finnish form', () => {
  it.each([
    ['virtasen', 'virtanen'],
    ['virtasta', 'virtanen'],
    ['virtaselle', 'virtanen'],
    ['virtasille', 'virtanen'],
    ['virtasten', 'virtanen'],
    ['matille', 'matti'],
    ['mattia', 'matti'],
    ['pekan', 'pekka'],
    ['sepolla', 'seppo'],
    ['sadun', 'satu'],
    ['outilta', 'outi'],
    ['eskokin', 'esko'],
    ['liisankaan', 'liisa'],
    ['hanneksen', 'hannes'],
    ['lindholmille', 'lindholm'],
    ['ahmedin', 'ahmed'],
    ['virran', 'virta'],
    ['kankaan', 'kangas'],
    ['rinteen', 'rinne'],
    ['laineelle', 'laine'],
    ['niemen', 'niemi'],
    ['lahdesta', 'lahti'],
    ['mäen', 'mäki'],
    ['joen', 'joki'],
    ['kurjen', 'kurki'],
    ['harjavallan', 'harjavalta'],
    ['kankaanpäässä', 'kankaanpää'],
    ['kokemäellä', 'kokemäki'],
    ['huittisissa', 'huittinen'],
    ['turkuun', 'turku'],
    ['poriin', 'pori'],
  ])('of %s include %s', (form, base) => {
    expect(bases(form)).toContain(base);
  });

  it('say which case the form stands in', () => {
    expect([...baseForms('matille')]).toContainEqual({
      base: 'matti',
      kind: 'outer',
      oldStem: false,
    });
    expect([...baseForms('porissa')]).toContainEqual({
      base: 'pori',
      kind: 'inner',
      oldStem: false,
    });
  });
});
