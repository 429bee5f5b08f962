import type { CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { ButtonLink } from '../../components/Link.js';
import { useTime } from '../../lib/use-language.js';

/** Whoever is needed may answer in silence and write a line of their own before the meeting (LIV-07). */
export function BeforeMeeting({ ahead }: { ahead: NonNullable<CaseCard['ahead']> }) {
  const { t } = useTranslation(['voices', 'common']);
  const { shortWeekdayDate, clock } = useTime();
  const time = t('common:klo', { time: clock(ahead.startsAt) });
  return (
    <Banner
      icon="speech"
      title={t('voices:before.title')}
      actions={
        <ButtonLink to={`/sessions/${ahead.sessionId}/live`} variant="primary">
          {t('voices:before.go')}
        </ButtonLink>
      }
    >
      {t('voices:before.text', { when: `${shortWeekdayDate(ahead.startsAt)} ${time}` })}
    </Banner>
  );
}
