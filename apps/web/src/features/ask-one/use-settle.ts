import type { DirectResult, MyCase, OrganisationCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from '../../components/OrganisationChoice.js';
import { said } from '../../components/said.js';
import { useApi, useChange } from '../../lib/api.js';

export interface SettleState {
  readonly result: DirectResult | null;
  readonly choose: (result: DirectResult) => void;
  readonly organisations: readonly OrganisationCard[];
  readonly chosen: Chosen;
  readonly pick: (chosen: Chosen) => void;
  readonly lacks: 'lacksResult' | 'lacksOrganisations' | null;
  readonly send: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** What follows from an answer that is enough, until it is sent. */
export function useSettle({ id, areaId }: Pick<MyCase, 'id' | 'areaId'>): SettleState {
  const { t } = useTranslation('ask-one');
  const [result, choose] = useState<DirectResult | null>(null);
  const [chosen, pick] = useState<Chosen>(['', '']);
  const known = useApi('listOrganisations', { query: { areaId } });
  const settle = useChange('settleDirect', { outdates: ['myCases', 'readCase'] });
  const needed = result === 'TOGETHER' ? 2 : 1;
  const organisations = chosen.slice(0, needed).filter(Boolean);
  const isChosen = organisations.length === needed;
  const send = () => {
    if (result === null || !isChosen) return;
    said(settle.mutateAsync({ params: { id }, body: { result, organisations } }), t('settle.sent'));
  };
  return {
    result,
    choose,
    organisations: known.data ?? [],
    chosen,
    pick,
    lacks: result === null ? 'lacksResult' : isChosen ? null : 'lacksOrganisations',
    send,
    isPending: settle.isPending,
    error: settle.error,
  };
}
