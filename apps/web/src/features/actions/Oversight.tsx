import type { ActionCard, ActionsOverseen } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../components/AreaField.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { areasWith, useMe } from '../../lib/me.js';
import { ActionLine } from './ActionLine.js';
import { AssignDialog } from './AssignDialog.js';
import { useActionName } from './step-words.js';

/** The open actions of an area, those that nobody has in hand first. */
export function Oversight() {
  const { t } = useTranslation('actions');
  const areas = areasWith(useMe(), ['CONVENER', 'VICE_CONVENER']);
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const overseen = useApi('overseeActions', { query: { areaId } });
  return (
    <>
      <AreaField areas={areas} label={t('area')} value={areaId} onChange={setAreaId} />
      <Loaded query={overseen}>{(read) => <Overseen overseen={read} />}</Loaded>
    </>
  );
}

/** A jobseeker status that is to be looked at again has a list of its own (PRC-15). */
const isReview = ({ step }: ActionCard): boolean => step === 'statusReview';

const reviews = (actions: readonly ActionCard[]): ActionCard[] =>
  actions
    .filter(isReview)
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));

const hasNobody = ({ owner }: ActionCard): boolean => owner.by !== 'BRINGER' && owner.name === null;

function Overseen({ overseen }: { overseen: ActionsOverseen }) {
  const { t } = useTranslation('actions');
  const nameOf = useActionName();
  const [given, setGiven] = useState<ActionCard | null>(null);
  const { actions, gapDays } = overseen;
  if (actions.length === 0)
    return <EmptyState title={t('noneInArea')}>{t('noneInAreaText')}</EmptyState>;
  const without = actions.filter(hasNobody);
  const groups = [
    ['without', without.filter((action) => !isReview(action))],
    ['reviews', reviews(actions)],
    ['inHand', actions.filter((action) => !hasNobody(action) && !isReview(action))],
  ] as const;
  return (
    <>
      {without.length === 0 && <Banner tone="ok" title={t('allInHand')} />}
      {groups.map(
        ([group, found]) =>
          found.length > 0 && (
            <section key={group} className="card" aria-labelledby={`actions-${group}`}>
              <h2 id={`actions-${group}`}>{t(`group.${group}`, { count: found.length })}</h2>
              <ul className="list agreed">
                {found.map((action) => (
                  <li key={action.id}>
                    <ActionLine action={action} namesOwner />
                    <Button size="small" variant="quiet" onPress={() => setGiven(action)}>
                      {t('give')}
                      <span className="sr"> {nameOf(action)}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {gapDays > 0 && <p className="muted sm">{t('gapAll', { count: gapDays })}</p>}
      {given && (
        <AssignDialog action={given} seats={overseen.seats} onClose={() => setGiven(null)} />
      )}
    </>
  );
}
