import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { useTime } from '../../lib/use-language.js';
import { isEmpty } from './domain/look.js';
import type { Asked } from './forms/asked.js';
import { useSeatWords } from './use-seat-words.js';

interface GapsTodayProps {
  readonly roster: TeamRoster;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Which seats are empty on the day that is looked at, why, and what can be done about it. */
export function GapsToday({ roster, today, mayEdit, onAsk }: GapsTodayProps) {
  const { t } = useTranslation('rosters');
  const { date } = useTime();
  const why = useWhy(roster.on);
  const empty = roster.seats.filter((seat) => seat.today && isEmpty(seat.today));
  const isToday = roster.on === today;
  const then = !isToday && <Banner tone="info">{t('shownAsOf', { day: date(roster.on) })}</Banner>;
  if (empty.length === 0) return then;
  const [first] = empty;
  return (
    <>
      {then}
      <Banner
        tone="stop"
        title={
          isToday
            ? t('gapsToday', { count: empty.length })
            : t('gapsOn', { count: empty.length, day: date(roster.on) })
        }
        actions={
          mayEdit &&
          isToday &&
          first && (
            <Button size="small" onPress={() => onAsk({ what: 'substitutes', seatId: first.id })}>
              {t('nameSubstitute')}
            </Button>
          )
        }
      >
        <ul>
          {empty.map((seat) => (
            <li key={seat.id}>{why(seat)}</li>
          ))}
        </ul>
      </Banner>
    </>
  );
}

function useWhy(on: string) {
  const { t } = useTranslation('rosters');
  const { seatName, days } = useSeatWords();
  return (seat: MatrixSeat): string => {
    const away = seat.absences.find(
      ({ from, to }) => (from === null || from <= on) && (to === null || on <= to),
    );
    const name = seatName(seat);
    if (seat.today?.state !== 'ABSENT' || !away) return t('why.nobody', { seat: name });
    const words = { seat: name, name: away.person.name, days: days(away.from, away.to) };
    return t(seat.today.backed ? 'why.notStoodInFor' : 'why.noSubstitute', words);
  };
}
