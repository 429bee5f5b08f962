import { ServiceMode } from '@rukkanen/contract';
import { accessNeeds, fitOf } from './remote-fit.js';

const plain = { interpreter: false, serviceLanguage: 'fi', tags: [] } as const;

describe('what a client needs to be heard', () => {
  it('follows from the codes of the case', () => {
    expect(accessNeeds({ ...plain, tags: ['HEALTH'] })).toEqual([]);
    expect(accessNeeds({ ...plain, serviceLanguage: 'sv', tags: [] })).toEqual(['SWEDISH']);
    expect(
      accessNeeds({ interpreter: true, serviceLanguage: 'other', tags: ['LANGUAGE'] }),
    ).toEqual(['INTERPRETER', 'OTHER_LANGUAGE', 'PLAIN_LANGUAGE']);
    expect(accessNeeds({ ...plain, tags: ['INTERPRETER'] })).toEqual(['INTERPRETER']);
  });
});

describe('a way of meeting', () => {
  it('fits whoever needs nothing of the kind', () => {
    for (const mode of ServiceMode.options) expect(fitOf([], mode)).toBe('FITS');
  });

  it('in person never suits worse than a remote one', () => {
    const order = ['FITS', 'ARRANGE', 'DOUBTFUL'];
    for (const need of ['INTERPRETER', 'SWEDISH', 'OTHER_LANGUAGE', 'PLAIN_LANGUAGE'] as const)
      for (const mode of ServiceMode.options)
        expect(order.indexOf(fitOf([need], 'IN_PERSON'))).toBeLessThanOrEqual(
          order.indexOf(fitOf([need], mode)),
        );
  });

  it('is judged by the need that it suits least', () => {
    expect(fitOf(['INTERPRETER'], 'PHONE')).toBe('ARRANGE');
    expect(fitOf(['INTERPRETER', 'PLAIN_LANGUAGE'], 'PHONE')).toBe('DOUBTFUL');
  });
});
