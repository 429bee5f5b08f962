import type { RosterChange, RosterPerson, TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useSeatWords } from './use-seat-words.js';

/** A change of a roster in a sentence, with names for ids. */
export function useChangeWords(roster: TeamRoster, people: readonly RosterPerson[]) {
  const { t } = useTranslation('rosters');
  const { seatName, days } = useSeatWords();
  const inSeats = roster.seats.flatMap(({ holdings }) => holdings.map((one) => one.person));
  const person = (id: string | null): string =>
    [...people, ...inSeats].find((one) => one.id === id)?.name ?? t('words.somebody');
  const seat = (id: string): string => {
    const found = roster.seats.find((one) => one.id === id);
    return found ? seatName(found) : t('words.seat');
  };
  const change = (one: RosterChange): string => {
    switch (one.type) {
      case 'setHolder':
        return t(one.personId ? 'words.setHolder' : 'words.emptied', {
          seat: seat(one.seatId),
          name: person(one.personId),
          rank: one.rank === 1 ? t('rank.holder') : t('rank.substitute', { rank: one.rank - 1 }),
          days: days(one.from, one.to),
        });
      case 'orderSubstitutes':
        return t('words.orderSubstitutes', {
          seat: seat(one.seatId),
          names: one.personIds.map(person).join(', ') || t('noSubstitute'),
          days: days(one.from, one.to),
        });
      case 'addAbsence':
        return t('words.addAbsence', {
          seat: seat(one.seatId),
          name: person(one.personId),
          days: days(one.from, one.to),
        });
      case 'changeSeat':
        return t('words.changeSeat', { seat: seat(one.seatId) });
      default:
        return t(`words.${one.type}`);
    }
  };
  return { person, change };
}
