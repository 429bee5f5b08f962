import type { TeamCapacity, TermCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { SelectField } from '../../components/SelectField.js';
import { useApi } from '../../lib/api.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { Capacity } from './Capacity.js';
import { Drafts } from './Drafts.js';
import { NewTerm } from './NewTerm.js';
import { Notices } from './Notices.js';
import { Rhythm } from './Rhythm.js';
import { TermMonths } from './TermMonths.js';
import { StaffCapacity } from './StaffCapacity.js';
import { useTermWords } from './use-term-words.js';

/** One team's terms: the one that runs, drafts, whether it suffices, and the form of the next. */
export function TeamTerms({ team }: { team: TeamCapacity }) {
  const { t } = useTranslation('terms');
  const terms = useApi('listTerms');
  const today = dayOf(useProductNow(60_000));
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Loaded query={terms}>
      {({ terms: all }) => {
        const own = all.filter(({ teamId }) => teamId === team.teamId);
        const sent = own.filter(({ state }) => state !== 'draft');
        const shown = sent.find(({ id }) => id === chosen) ?? runningOf(sent, today);
        return (
          <div className="stack wide-gap">
            <Which terms={sent} shown={shown} onChoose={choose} />
            {shown ? (
              <Running term={shown} today={today} />
            ) : (
              <EmptyState title={t('noTerm')}>{t('noTermText')}</EmptyState>
            )}
            <Drafts drafts={own.filter(({ state }) => state === 'draft')} onSent={choose} />
            <Capacity team={team} />
            <StaffCapacity teamId={team.teamId} />
            <NewTerm
              key={sent[0]?.id}
              teamId={team.teamId}
              areaId={team.areaId}
              running={sent[0] ?? null}
              today={today}
              onSent={choose}
            />
          </div>
        );
      }}
    </Loaded>
  );
}

/** The term of today, else the next one, else the latest. */
const runningOf = (terms: readonly TermCard[], today: string): TermCard | null =>
  terms.find(({ firstOn, lastOn }) => firstOn <= today && today <= lastOn) ??
  terms.findLast(({ firstOn }) => today < firstOn) ??
  terms[0] ??
  null;

interface WhichProps {
  readonly terms: readonly TermCard[];
  readonly shown: TermCard | null;
  readonly onChoose: (id: string) => void;
}

function Which({ terms, shown, onChoose }: WhichProps) {
  const { t } = useTranslation('terms');
  const { name } = useTermWords();
  const { date } = useTime();
  if (terms.length < 2) return null;
  return (
    <SelectField
      label={t('term')}
      value={shown?.id ?? ''}
      onChange={onChoose}
      options={terms.map((term) => ({
        value: term.id,
        label: `${name(term)}, ${date(term.firstOn)}–${date(term.lastOn)}`,
      }))}
    />
  );
}

function Running({ term, today }: { term: TermCard; today: string }) {
  return (
    <div className="cols side">
      <TermMonths term={term} today={today} />
      <aside className="stack wide-gap">
        <Rhythm term={term} today={today} />
        <Notices term={term} />
      </aside>
    </div>
  );
}
