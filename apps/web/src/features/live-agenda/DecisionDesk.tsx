import { promptsFor } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { type ReactNode, useMemo } from 'react';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { inOrder } from './decision/domain/organisations.js';
import { accessNeeds } from './decision/domain/remote-fit.js';
import { DecisionContext, useDecisionState } from './decision/use-decision.js';
import { missingFunctions, splitPresence } from './domain/presence.js';
import { useCase } from './use-case.js';
import { useLive } from './use-live.js';

interface DecisionDeskProps {
  readonly item: LiveItem | null;
  readonly children: ReactNode;
}

/** Holds the decision that is being written, for the panel and for the button under it alike. */
export function DecisionDesk({ item, children }: DecisionDeskProps) {
  if (!item) return <DecisionContext value={null}>{children}</DecisionContext>;
  return <Desk item={item}>{children}</Desk>;
}

function Desk({ item, children }: { item: LiveItem; children: ReactNode }) {
  const card = useCase(item);
  const areaId = card.data?.areaId;
  const organisations = useApi('listOrganisations', { query: areaId ? { areaId } : {} });
  const places = useApi('listPlaces', { query: areaId ? { areaId } : {} });
  const { view, presence } = useLive();
  const absent = missingFunctions(item.case?.functions ?? [], splitPresence(presence).here);
  const { areas } = useMe();
  const choices = useMemo(
    () => ({
      organisations: inOrder(organisations.data ?? []),
      places: places.data ?? [],
      contacts: areas.find(({ id }) => id === areaId)?.guidance.dutyContacts ?? [],
      access: card.data ? accessNeeds(card.data) : null,
      prompts: card.data ? promptsFor(card.data) : [],
    }),
    [organisations.data, places.data, areas, areaId, card.data],
  );
  const decision = useDecisionState(item, view.texts, { ...choices, absent });
  return <DecisionContext value={decision}>{children}</DecisionContext>;
}
