import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { useApi } from '../../lib/api.js';
import { ExtraButton, QueueSentence } from '../terms/Capacity.js';

/** Whether the planned sessions suffice for the queue; an extra one in one press when they do not. */
export function Enough() {
  const { t } = useTranslation('terms');
  const { data } = useApi('capacity', {}, { refreshEvery: 60_000 });
  const waiting = data?.teams.filter((team) => team.waiting > 0) ?? [];
  return waiting.map((team) => (
    <section key={team.teamId} className="card" aria-label={t('capacity')}>
      <QueueSentence team={team} />
      <div className="actions above">
        <ExtraButton team={team} />
        <Link to={`/terms?team=${team.teamId}`}>{t('demand')}</Link>
      </div>
    </section>
  ));
}
