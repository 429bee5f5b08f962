import type { DirectorySeat } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { weekdaysIn } from './weekdays.js';
import { useLanguage } from '../../lib/use-language.js';

/** How and when somebody can be reached. */
export function Reach({ seat: { card, email } }: { seat: DirectorySeat }) {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  const { phone, hours } = card;
  const at = (time: string) => time.replace(/^0/, '').replace(':', '.');
  return (
    <ul className="reach">
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {hours && (
        <li className="muted">
          {t('hours', {
            days: weekdaysIn(language, hours.days),
            from: at(hours.from),
            until: at(hours.until),
          })}
        </li>
      )}
      {!phone && !email && <li className="muted">{t('unreachable')}</li>}
    </ul>
  );
}
