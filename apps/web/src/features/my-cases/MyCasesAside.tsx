import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import { NobodyAsks } from '../ask-one/NobodyAsks.js';
import type { FreeSlots } from './domain/free-slots.js';
import { useFreeSlots } from './use-free-slots.js';

/** Beside the cases: when a new one would fit, and the way past the team for a clear need. */
export function MyCasesAside() {
  const { t } = useTranslation('my-cases');
  const me = useMe();
  return (
    <aside className="stack own-aside">
      <FreeSlotsCard />
      <NobodyAsks />
      {may(me, 'referral.log') && (
        <section className="sm stack">
          <h2>{t('direct.title')}</h2>
          <p>{t('direct.text')}</p>
          <p>
            <Link to="/referrals/new">{t('direct.action')}</Link>
          </p>
        </section>
      )}
      <section className="sm stack">
        <h2>{t('before.title')}</h2>
        <p>{t('before.text')}</p>
      </section>
    </aside>
  );
}

/** How many of the coming sessions are shown. */
const SHOWN = 3;

function FreeSlotsCard() {
  const { t } = useTranslation('my-cases');
  const slots = useFreeSlots();
  if (slots.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('slots.title')}</h2>
      <p className="sm muted">{t('slots.sub')}</p>
      <table>
        <caption className="sr">{t('slots.sub')}</caption>
        <tbody>
          {slots.slice(0, SHOWN).map((slot) => (
            <FreeSlotRow key={slot.sessionId} slot={slot} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FreeSlotRow({ slot: { date, free } }: { slot: FreeSlots }) {
  const { t } = useTranslation('my-cases');
  const { shortWeekdayDate } = useTime();
  return (
    <tr>
      <th scope="row">{shortWeekdayDate(date)}</th>
      <td className="r">
        {free === null
          ? t('slots.closed')
          : free === 0
            ? t('slots.full')
            : t('slots.free', { count: free })}
      </td>
    </tr>
  );
}
