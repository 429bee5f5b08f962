import type { CaseCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { IdentifiesSomeone } from './IdentifiesSomeone.js';
import { RedirectForm } from './RedirectForm.js';
import { ReturnForm } from './ReturnForm.js';
import { said } from '../../components/said.js';

type Asked = 'return' | 'redirect' | null;

/** What the convener can say after reading: in, back with a question, elsewhere, or "identifies someone". */
export function Judgement({ card }: { card: CaseCard }) {
  const { t } = useTranslation('desk');
  const [asked, ask] = useState<Asked>(null);
  const done = () => ask(null);
  if (asked === 'return') return <ReturnForm card={card} onDone={done} />;
  if (asked === 'redirect') return <RedirectForm card={card} onDone={done} />;
  const isNew = card.state === 'submitted';
  return (
    <div className="actions above">
      {isNew && <Accept card={card} />}
      {isNew && <Button onPress={() => ask('return')}>{t('return')}</Button>}
      {(isNew || card.state === 'queued') && (
        <Button onPress={() => ask('redirect')}>{t('redirect.action')}</Button>
      )}
      {!card.textDeleted && <IdentifiesSomeone id={card.id} className="push" />}
    </div>
  );
}

function Accept({ card: { id, version } }: { card: CaseCard }) {
  const { t } = useTranslation('desk');
  const accept = useChange('acceptCase', { outdates: ['queue', 'readCase'] });
  const body = { version, nobodyIdentifiable: true } as const;
  return (
    <>
      {accept.isError && <Trouble error={accept.error} />}
      <Button
        variant="primary"
        pending={accept.isPending && t('accepting')}
        onPress={() => said(accept.mutateAsync({ params: { id }, body }), t('accepted'))}
      >
        {t('accept')}
      </Button>
    </>
  );
}
