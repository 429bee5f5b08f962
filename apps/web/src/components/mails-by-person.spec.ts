import type { TermMail } from '@rukkanen/contract';
import { mailsByPerson } from './mails-by-person.js';

const aMail = (personId: string, but: Partial<TermMail> = {}): TermMail => ({
  personId,
  name: personId,
  function: 'NURSE',
  kind: 'CANCEL',
  about: 'SESSION',
  startsAt: null,
  endsAt: null,
  language: 'fi',
  ...but,
});

it('counts what one person gets of one kind, and leaves nobody and no mail out', () => {
  const mails = [
    aMail('vaino'),
    aMail('kerttu', { about: 'SERIES' }),
    aMail('vaino'),
    aMail('kerttu'),
    aMail('vaino', { kind: 'NEW' }),
  ];
  const rows = mailsByPerson(mails);
  expect(rows).toEqual([
    { ...aMail('vaino'), count: 2 },
    { ...aMail('kerttu', { about: 'SERIES' }), count: 1 },
    { ...aMail('kerttu'), count: 1 },
    { ...aMail('vaino', { kind: 'NEW' }), count: 1 },
  ]);
});
