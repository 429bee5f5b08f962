import { formOf, hoursIn, toCard, troubleIn, type CardForm } from './card-form.js';

const aForm = (but: Partial<CardForm> = {}): CardForm => ({
  decides: '',
  brings: '',
  callWhen: '',
  phone: '',
  email: '',
  days: [],
  times: '',
  ...but,
});

describe('a role card', () => {
  it.each(['8–11.30', '8-11:30', '08.00 – 11.30'])('is reached at %s', (times) => {
    const form = aForm({ days: ['MON'], times });
    expect(hoursIn(form)).toEqual({ days: ['MON'], from: '08:00', until: '11:30' });
  });

  it.each(['', '8', '11–8', '25–26', 'aamulla'])('is not reached at "%s"', (times) => {
    expect(troubleIn(aForm({ days: ['MON'], times }))).toBe('times');
  });

  it('comes back from the form as it went in', () => {
    const card = {
      decides: 'Päätän ajasta.',
      brings: null,
      callWhen: null,
      phone: '+358 50 000 0000',
      email: 'palvelu@wsc.example',
      hours: { days: ['TUE' as const], from: '09:00', until: '12:30' },
      revision: 2,
    };
    expect(toCard(formOf(card))).toEqual({
      decides: 'Päätän ajasta.',
      brings: '',
      callWhen: '',
      phone: card.phone,
      email: card.email,
      hours: card.hours,
    });
  });

  it('takes no words for a number', () => {
    expect(troubleIn(aForm({ phone: 'vaihteen kautta' }))).toBe('phone');
    expect(troubleIn(aForm({ email: 'ei ole' }))).toBe('email');
    expect(troubleIn(aForm({ phone: '050 000 0000' }))).toBeNull();
  });
});
