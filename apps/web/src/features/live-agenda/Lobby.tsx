import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useTime } from '../../lib/use-language.js';
import { Agenda } from './Agenda.js';
import { Here } from './Here.js';
import { useLive } from './use-live.js';
import { Voices } from './voices/Voices.js';

/** Before the first case: when it begins, and how one talks here. */
export function Lobby() {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { view } = useLive();
  const { clock } = useTime();
  const isOpen = view.state === 'live' || view.state === 'paused';
  const guide = !view.mayLead ? 'lobbyText' : isOpen ? 'lobbyLead' : 'lobbyLeadStart';
  const time = t('common:klo', { time: clock(view.startsAt) });
  return (
    <main id="main" tabIndex={-1} className="live-main">
      <div className="room">
        <div className="room-main">
          <h1>{isOpen ? t('live-agenda:lobbyOpen') : t('live-agenda:lobbyTitle', { time })}</h1>
          <p>{t(`live-agenda:${guide}`)}</p>
          <section className="hero">
            <h2>{t('live-agenda:withoutNames')}</h2>
            <p>{t('live-agenda:tellsMore')}</p>
            <WithIcon icon="flag" className="sm">
              {t('live-agenda:anybodyMayStop')}
            </WithIcon>
          </section>
          {view.items.map((item) => (
            <Voices key={item.id} item={item} codeWord={item.case?.codeWord ?? ''} />
          ))}
        </div>
        <aside className="room-side">
          <Agenda />
          <Here item={null} />
        </aside>
      </div>
    </main>
  );
}
