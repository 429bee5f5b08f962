import type { TermCard } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange, useLook } from '../../lib/api.js';
import { nextForm, planOf, sharedForm } from './domain/plan.js';
import { PreviewDays } from './PreviewDays.js';
import { SendDialog } from './SendDialog.js';
import { Summary } from './Summary.js';
import { TermFields } from './TermFields.js';
import { UseShared } from './UseShared.js';

interface NewTermProps {
  readonly teamId: string;
  readonly areaId: string;
  readonly running: TermCard | null;
  readonly today: string;
  readonly onSent: (termId: string) => void;
}

/** A new term on one screen: its rule, every day of it before it is sent, and the sending (SES-15). */
export function NewTerm({ teamId, areaId, running, today, onSent }: NewTermProps) {
  const { t } = useTranslation(['terms', 'common']);
  const id = useId();
  const [form, change] = useState(() => nextForm(today, running));
  const [sends, send] = useState(false);
  const plan = planOf(form, teamId);
  const preview = useLook('previewTerm', plan && { body: plan }, { holds: true });
  const keep = useChange('planTerm', { outdates: ['listTerms'] });
  const look = plan && !preview.isError ? preview.data : undefined;
  const [blocker] = look?.blockers ?? [];
  const why = blocker ? t('terms:seeBlockers') : !look && t('terms:notWhole');
  const save = () =>
    plan && keep.mutate({ body: plan }, { onSuccess: () => toast(t('terms:kept')) });
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('terms:newTerm')}</h2>
      <p className="muted">{t('terms:newTermText')}</p>
      <UseShared areaId={areaId} onUse={(shared) => change(sharedForm(today, shared))} />
      <TermFields areaId={areaId} form={form} onChange={change} />
      {preview.isError && <Trouble error={preview.error} />}
      {look && (
        <>
          <Summary look={look} />
          <PreviewDays
            look={look}
            exceptions={form.exceptions}
            onChange={(exceptions) => change({ ...form, exceptions })}
          />
        </>
      )}
      <div className="actions above">
        <Button variant="primary" icon="mail" unavailable={why} onPress={() => send(true)}>
          {look ? t('terms:sendCount', { count: look.held }) : t('terms:sendIt')}
        </Button>
        <Button
          pending={keep.isPending && t('common:saving')}
          unavailable={!look && t('terms:notWhole')}
          onPress={save}
        >
          {t('terms:keep')}
        </Button>
      </div>
      {keep.isError && <Trouble error={keep.error} />}
      {sends && plan && <SendDialog plan={plan} onClose={() => send(false)} onSent={onSent} />}
    </section>
  );
}
