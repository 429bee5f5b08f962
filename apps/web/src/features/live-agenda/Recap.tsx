import { isLate, recapOf, type Recap as Told } from '@rukkanen/agenda';
import { EXITS, type LiveItem } from '@rukkanen/contract';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { useProductNow } from '../../lib/product-clock.js';
import { clock } from '../../lib/time.js';
import { useLanguage } from '../../lib/use-language.js';
import { useLive } from './use-live.js';

/**
 * For somebody who comes late: half a minute of reading, then one knows where the room is. Put away, it
 * stays away as long as the page is open.
 */
export function Recap() {
  const { view } = useLive();
  const [isShown, show] = useState(() => isLate(view));
  return isShown && isLate(view) ? <Shown onClose={() => show(false)} /> : null;
}

function Shown({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('live-agenda');
  const { view, functions } = useLive();
  const now = useProductNow(5_000);
  const id = useId();
  const since = Math.round((now.getTime() - Date.parse(view.startedAt ?? view.startsAt)) / 60_000);
  return (
    <aside className="recap" aria-labelledby={id}>
      <details className="fold card" open>
        <summary>
          <span id={id}>{t('recap.title', { count: Math.max(1, since) })}</span>
        </summary>
        <Facts told={recapOf(view, functions, now)} />
        <p>
          <Button size="small" icon="check" onPress={onClose}>
            {t('recap.close')}
          </Button>
        </p>
      </details>
    </aside>
  );
}

function Facts({ told: { now, left, done, next, needed } }: { told: Told }) {
  const { t } = useTranslation('live-agenda');
  return (
    <dl className="dl">
      <Fact name={t('recap.now')}>{now ? <Now item={now} /> : t('recap.between')}</Fact>
      {[...done, ...left].length > 0 && (
        <Fact name={t('recap.done')}>
          <ul>
            {[...done, ...left].map((item) => (
              <li key={item.id}>
                <Ended item={item} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {next && next.item.id !== needed?.item.id && (
        <Fact name={t('recap.next')}>
          <Name item={next.item} />, {t('recap.about', { time: clock(next.at) })}
        </Fact>
      )}
      {needed && (
        <Fact name={t('recap.needed')}>
          <Name item={needed.item} />, <b>{t('recap.about', { time: clock(needed.at) })}</b>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Name({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  return item.case ? <b>{item.case.codeWord}</b> : t('notYours', { number: item.position });
}

function Now({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  return (
    <>
      <Name item={item} />
      {item.phase && `, ${t(`phase.${item.phase}`)}`}
    </>
  );
}

/** How a case ended, in codes: the words of the decision are read where they stand. */
function Ended({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const language = useLanguage();
  const exit = EXITS.find(({ code }) => code === item.decision?.codes.exit)?.words[language];
  const why = item.deferReason && t(`deferReason.${item.deferReason}`);
  return (
    <>
      <Name item={item} />: {t(`itemState.${item.state}`)}
      {(exit ?? why) && `. ${exit ?? why}`}
    </>
  );
}
