import type { CaseCard, OrganisationCard, RedirectedTo } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from '../../components/OrganisationChoice.js';
import { useApi, useChange } from '../../lib/api.js';
import { useGuard, type Guard } from '../../lib/use-guard.js';
import { said } from '../../components/said.js';

/** What still stands in the way of sending. */
type Lacks = 'to' | 'organisations' | 'findings' | null;

export interface RedirectState {
  readonly to: RedirectedTo | null;
  readonly choose: (to: RedirectedTo) => void;
  readonly organisations: readonly OrganisationCard[];
  readonly chosen: Chosen;
  readonly pick: (chosen: Chosen) => void;
  readonly advice: string;
  readonly write: (advice: string) => void;
  readonly guard: Guard;
  readonly lacks: Lacks;
  readonly send: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Where a case is redirected, until it is sent. */
export function useRedirect({ id, areaId, version }: CaseCard): RedirectState {
  const { t } = useTranslation('desk');
  const [to, choose] = useState<RedirectedTo | null>(null);
  const [picked, pick] = useState<Chosen>(['', '']);
  const [advice, write] = useState('');
  const guard = useGuard('advice', advice);
  const organisations = useApi('listOrganisations', { query: { areaId } });
  const redirect = useChange('redirectCase', { outdates: ['queue', 'readCase'] });
  const chosen = (to === 'TWO_ORGANISATIONS' ? picked : picked.slice(0, 1)).filter(Boolean);
  const lacks = lackOf(to, chosen.length, guard.findings.length);
  const send = () => {
    if (to === null || lacks) return;
    const words = advice.trim() === '' ? {} : { advice };
    const acknowledgements = [...guard.acknowledgements];
    const body = { version, to, organisations: chosen, ...words, acknowledgements };
    said(redirect.mutateAsync({ params: { id }, body }), t('redirect.done'));
  };
  return {
    to,
    choose,
    organisations: organisations.data ?? [],
    chosen: picked,
    pick,
    advice,
    write,
    guard,
    lacks,
    send,
    isPending: redirect.isPending,
    error: redirect.error,
  };
}

function lackOf(to: RedirectedTo | null, chosen: number, findings: number): Lacks {
  if (to === null) return 'to';
  if (chosen < (to === 'TWO_ORGANISATIONS' ? 2 : 1)) return 'organisations';
  return findings > 0 ? 'findings' : null;
}
