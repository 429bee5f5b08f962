import type { TermCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { SendDialog } from './SendDialog.js';
import { useTermWords } from './use-term-words.js';

interface DraftsProps {
  readonly drafts: readonly TermCard[];
  readonly onSent: (termId: string) => void;
}

/** Terms that nobody has been called to yet. */
export function Drafts({ drafts, onSent }: DraftsProps) {
  return drafts.map((draft) => <Draft key={draft.id} draft={draft} onSent={onSent} />);
}

function Draft({ draft, onSent }: { draft: TermCard; onSent: (termId: string) => void }) {
  const { t } = useTranslation(['terms', 'common']);
  const { name, rhythm, span } = useTermWords();
  const { date } = useTime();
  const [sends, send] = useState(false);
  const discard = useChange('discardTerm', { outdates: ['listTerms'] });
  const { id, revision, firstOn, lastOn } = draft;
  const giveUp = () =>
    discard.mutate(
      { params: { id }, body: { revision } },
      { onSuccess: () => toast(t('terms:discarded')) },
    );
  return (
    <section className="card">
      <h2>
        {name(draft)} <Badge tone="wait">{t('terms:draft')}</Badge>
      </h2>
      <p>
        {rhythm(draft.repeat)}, {span(draft)}, {date(firstOn)}–{date(lastOn)}
      </p>
      <div className="actions above">
        <Button variant="primary" icon="mail" onPress={() => send(true)}>
          {t('terms:sendDraft')}
        </Button>
        <Button pending={discard.isPending && t('common:saving')} onPress={giveUp}>
          {t('terms:discard')}
        </Button>
      </div>
      {discard.isError && <Trouble error={discard.error} />}
      {sends && <SendDialog draft={draft} onClose={() => send(false)} onSent={onSent} />}
    </section>
  );
}
