import femaleFirst from 'nimet/dist/f_first_names.json' with { type: 'json' };
import maleMiddle from 'nimet/dist/m_middle_names.json' with { type: 'json' };
import surnames from 'nimet/dist/surnames.json' with { type: 'json' };
import { nameEntry, undottedNameEntry } from './name-index.js';

const lettersOnly = ({ value }: { value: string }) => /^[\p{L}-]{2,}$/u.test(value);

describe('the packed name lists', () => {
  it('hold every name of the register lists they were packed from', () => {
    const given = [...femaleFirst, ...maleMiddle].filter(lettersOnly);
    const missing = given.filter(({ value }) => nameEntry(value.toLowerCase())?.given == null);
    expect(missing).toEqual([]);
    const families = surnames.filter(lettersOnly);
    expect(families.filter(({ value }) => nameEntry(value.toLowerCase())?.family == null)).toEqual(
      [],
    );
  });

  it('know how common a name is, and what is none', () => {
    expect(nameEntry('matti')).toMatchObject({ given: 0 });
    expect(nameEntry('virtanen')).toMatchObject({ given: null, family: 0 });
    expect(nameEntry('työttömyys')).toBeNull();
  });

  it('find a name typed without its dots', () => {
    expect(undottedNameEntry('hamalainen')).toMatchObject({ family: 0 });
  });
});
