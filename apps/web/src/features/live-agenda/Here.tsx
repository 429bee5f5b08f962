import { isOver } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Icon } from '../../components/Icon.js';
import { YarnMark } from '../../components/YarnMark.js';
import { useProductNow } from '../../lib/product-clock.js';
import { clock } from '../../lib/time.js';
import {
  type Attendance,
  expectedLater,
  headcount,
  missingFunctions,
  splitPresence,
} from './domain/presence.js';
import { yarnOfFunction } from './domain/yarns.js';
import { useLive } from './use-live.js';

/** Who is here, by function and never by name, and who of those asked is not. */
export function Here({ item }: { item: LiveItem | null }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const id = useId();
  const { presence } = useLive();
  const { here, lobby } = splitPresence(presence);
  const open = item && !isOver(item) ? item : null;
  const missing = missingFunctions(open?.case?.functions ?? [], here);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('live-agenda:here', { count: headcount(here) })}</h2>
      <ul className="presence">
        {here.map((one) => (
          <li key={`${one.part} ${one.function} ${one.brings.join()}`}>
            <Mark of={one.function} />
            <Who one={one} item={item} />
          </li>
        ))}
        {missing.map((own) => (
          <li key={own} className="away">
            <Mark of={own} />
            {t('live-agenda:notHere', { who: t(`codes:function.${own}`) })}
          </li>
        ))}
      </ul>
      {open?.case && missing.length === 0 && (
        <p>
          <Badge tone="ok" icon="check">
            {t('live-agenda:allHere')}
          </Badge>
        </p>
      )}
      <LobbyLine lobby={lobby} />
      <LaterOnes item={open} />
    </section>
  );
}

function Mark({ of }: { of: Attendance['function'] }) {
  const yarn = yarnOfFunction(of);
  return yarn ? <YarnMark yarn={yarn} /> : <Icon name="people" />;
}

function Who({ one, item }: { one: Attendance; item: LiveItem | null }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const name =
    one.function && one.function !== 'CONVENER'
      ? t(`codes:function.${one.function}`)
      : t(`live-agenda:part.${one.part}`);
  const brings = item !== null && one.brings.includes(item.id);
  return (
    <span>
      <span className="capital">{name}</span>
      {one.count > 1 && ` × ${one.count}`}
      {brings && `, ${t('live-agenda:brings')}`}
    </span>
  );
}

function LobbyLine({ lobby }: { lobby: readonly Attendance[] }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  if (lobby.length === 0) return null;
  const who = lobby
    .map(({ function: own, part }) =>
      own ? t(`codes:function.${own}`) : t(`live-agenda:part.${part}`),
    )
    .join(', ');
  return <p className="sm muted">{t('live-agenda:inLobby', { count: headcount(lobby), who })}</p>;
}

/** Those whose own window is still to come: nobody needs to wonder where they are. */
function LaterOnes({ item }: { item: LiveItem | null }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const { view, presence } = useLive();
  const now = useProductNow(30_000);
  const later = expectedLater(view, item, presence, now);
  if (later.length === 0) return null;
  return (
    <>
      <h3 className="sm">{t('live-agenda:comingLater.title')}</h3>
      <ul className="presence sm muted">
        {later.map(({ function: own, at }) => (
          <li key={own}>
            <Mark of={own} />
            {t('live-agenda:comingLater.who', { who: t(`codes:function.${own}`), time: clock(at) })}
          </li>
        ))}
      </ul>
    </>
  );
}
