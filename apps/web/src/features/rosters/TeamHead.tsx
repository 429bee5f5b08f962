import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ButtonLink } from '../../components/Link.js';
import { PageHead } from '../../components/PageHead.js';
import { useTime } from '../../lib/use-language.js';
import type { Asked } from './forms/asked.js';

interface TeamHeadProps {
  readonly roster: TeamRoster;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Which team it is, whom it is for, and what can be changed. */
export function TeamHead({ roster, mayEdit, onAsk }: TeamHeadProps) {
  const { t } = useTranslation('rosters');
  const { date, shortDate } = useTime();
  const [first, last] = [roster.weeks[0], roster.weeks.at(-1)];
  const parts = [
    roster.name,
    roster.targetGroup && t(`targetGroup.${roster.targetGroup}`),
    t(`mode.${roster.consultationMode}`),
    t('seats', { count: roster.seats.length }),
    first && last && `${shortDate(first.from)}–${date(last.to)}`,
  ];
  return (
    <PageHead
      title={t('title')}
      sub={parts.filter(Boolean).join(' · ')}
      actions={
        mayEdit && (
          <>
            <ButtonLink to="/pool">{t('pool')}</ButtonLink>
            <Button variant="quiet" icon="plus" onPress={() => onAsk({ what: 'addSeat' })}>
              {t('seat.add')}
            </Button>
            {roster.seats.length > 0 && (
              <>
                <Button onPress={() => onAsk({ what: 'absence' })}>{t('absence.open')}</Button>
                <Button variant="primary" onPress={() => onAsk({ what: 'holder' })}>
                  {t('holder.open')}
                </Button>
              </>
            )}
          </>
        )
      }
    />
  );
}
