import type { MyCase } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { UrgencyMark } from '../../components/UrgencyMark.js';
import { useChange } from '../../lib/api.js';
import { canBeUrgent } from './urgency-form.js';
import { UrgencyDialog } from './UrgencyDialog.js';

/** Whether the case can wait its turn: its bringer says so, and may say otherwise later (SES-14). */
export function UrgencyCard({ own }: { readonly own: MyCase }) {
  const { t } = useTranslation('urgency');
  const [asks, setAsks] = useState(false);
  const change = useChange('setUrgency', { outdates: ['myCases', 'queue'] });
  if (!canBeUrgent(own.state)) return null;
  const send = (urgency: MyCase['urgency']) => {
    const onSuccess = () => {
      setAsks(false);
      toast(t(urgency ? 'saved' : 'removed'), () => send(own.urgency));
    };
    change.mutate({ params: { id: own.id }, body: { urgency } }, { onSuccess });
  };
  return (
    <section className="stack" aria-labelledby="urgency">
      <h2 id="urgency">{t('title')}</h2>
      <UrgencyMark urgency={own.urgency} />
      <p className="sm muted">{t(own.urgency ? 'lifted' : 'none')}</p>
      {change.error && !asks && <Trouble error={change.error} />}
      <div className="actions">
        <Button size="small" icon="clock" onPress={() => setAsks(true)}>
          {t(own.urgency ? 'change' : 'set')}
        </Button>
        {own.urgency && (
          <Button size="small" variant="quiet" onPress={() => send(null)}>
            {t('remove')}
          </Button>
        )}
      </div>
      {asks && (
        <UrgencyDialog
          urgency={own.urgency}
          isPending={change.isPending}
          error={change.error}
          onSave={send}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}
