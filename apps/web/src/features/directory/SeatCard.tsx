import type { Reason } from '@rukkanen/agenda';
import { FORM, type DirectorySeat } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { useLanguage } from '../../lib/use-language.js';
import { CardDialog } from './CardDialog.js';
import { Reach } from './Reach.js';

interface SeatCardProps {
  readonly seat: DirectorySeat;
  readonly because: readonly Reason[];
}

/** One seat: who has it, why they are suggested, what they do, and how to reach them. */
export function SeatCard({ seat, because }: SeatCardProps) {
  const { t } = useTranslation(['directory', 'codes']);
  const [writes, setWrites] = useState(false);
  const reasons = useReasons();
  return (
    <article className="card">
      <h2>{t(`codes:function.${seat.function}`)}</h2>
      <Holder seat={seat} />
      {because.length > 0 && (
        <p className="sm why">{t('directory:because', { reasons: reasons(because) })}</p>
      )}
      <Words seat={seat} />
      <Reach seat={seat} />
      {seat.mayWrite && (
        <p className="actions">
          <Button size="small" variant="quiet" icon="pencil" onPress={() => setWrites(true)}>
            {t('directory:write')}
            <span className="sr">
              {' '}
              {t(`codes:function.${seat.function}`)} {seat.district?.name}
            </span>
          </Button>
        </p>
      )}
      {writes && <CardDialog seat={seat} onClose={() => setWrites(false)} />}
    </article>
  );
}

function Holder({ seat: { holder, today, district, organisation } }: { seat: DirectorySeat }) {
  const { t } = useTranslation('directory');
  return (
    <p>
      <b>{holder ?? t('noHolder')}</b>{' '}
      {today.state === 'SUBSTITUTE' && (
        <Badge tone="info" icon="swap">
          {t('substitute', { name: today.name })}
        </Badge>
      )}
      {today.state === 'UNCOVERED' && holder !== null && (
        <Badge tone="wait" icon="warning">
          {t('away')}
        </Badge>
      )}
      <span className="muted sm where">
        {organisation}
        {district && ` · ${district.name}`}
      </span>
    </p>
  );
}

const TEXTS = ['decides', 'brings', 'callWhen'] as const;

/** What the card says, and the usual words of the function where it says nothing. */
function Words({ seat: { card, function: own } }: { seat: DirectorySeat }) {
  const { t } = useTranslation('directory');
  return (
    <dl className="role-words">
      {TEXTS.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>{card[field] ?? t(`usual.${own}.${field}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function useReasons(): (reasons: readonly Reason[]) => string {
  const { t } = useTranslation(['directory', 'codes']);
  const language = useLanguage();
  const words = (reason: Reason) => {
    if (reason.type === 'always') return t('directory:always');
    if (reason.type === 'tag') return t(`codes:caseTag.${reason.tag}`).toLowerCase();
    const sheet = FORM.sheets.find(({ key }) => key === reason.domain);
    return sheet ? sheet.title[language].toLowerCase() : '';
  };
  return (reasons) => reasons.map(words).join(', ');
}
