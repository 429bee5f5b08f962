import type { ChangeTerm, TermCard, TermSession } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { MailsToSend } from '../../components/MailsToSend.js';
import { SelectField } from '../../components/SelectField.js';
import { Status } from '../../components/Status.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange, useLook } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { Blockers } from './Blockers.js';
import { laterBy, planOf, weekdayOf, written, type TermForm } from './domain/plan.js';
import { useTermWords } from './use-term-words.js';

interface ChangeDialogProps {
  readonly term: TermCard;
  readonly ahead: readonly TermSession[];
  readonly onClose: () => void;
}

const EVERY = ['WEEK', 'SECOND_WEEK', 'MONTH'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5];

/** This and later sessions on another day or at another time; what becomes of each is said first. */
export function ChangeDialog({ term, ahead, onClose }: ChangeDialogProps) {
  const { t } = useTranslation(['terms', 'common']);
  const { shortWeekdayDate } = useTime();
  const { weekday } = useTermWords();
  const [from, setFrom] = useState(ahead[0]?.plannedOn ?? term.firstOn);
  const [form, change] = useState(() => formOf(term));
  const plan = planOf({ ...form, firstOn: from }, term.teamId);
  const asked: ChangeTerm | null = plan && {
    revision: term.revision,
    from,
    repeat: plan.repeat,
    startTime: plan.startTime,
    minutes: plan.minutes,
  };
  const send = useChange('changeTerm', {
    outdates: ['listTerms', 'listSessions', 'capacity', 'queue'],
  });
  const out = () =>
    asked &&
    send.mutate(
      { params: { id: term.id }, body: asked },
      {
        onSuccess: () => {
          toast(t('terms:changed'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('terms:changeOn')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={send.isPending && t('common:sending')}
            unavailable={!asked && t('terms:notWhole')}
            onPress={out}
          >
            {t('terms:changeSend')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <SelectField
        label={t('terms:changeFrom')}
        value={from}
        onChange={setFrom}
        options={ahead.map(({ plannedOn }) => ({
          value: plannedOn,
          label: shortWeekdayDate(plannedOn),
        }))}
      />
      <SelectField
        label={t('terms:repeats')}
        value={form.every}
        onChange={(every) => change({ ...form, every })}
        options={EVERY.map((every) => ({ value: every, label: t(`terms:everyShort.${every}`) }))}
      />
      <SelectField
        label={t('terms:day')}
        value={String(form.weekday)}
        onChange={(day) => change({ ...form, weekday: Number(day) })}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
      />
      <TextField
        label={t('terms:from')}
        value={form.from}
        onChange={(start) => change({ ...form, from: start })}
      />
      <TextField
        label={t('terms:to')}
        value={form.to}
        onChange={(end) => change({ ...form, to: end })}
      />
      {asked && <Outcome termId={term.id} asked={asked} />}
      {send.isError && <Trouble error={send.error} />}
    </Dialog>
  );
}

/** What the change would do, and who would hear of it. */
function Outcome({ termId, asked }: { termId: string; asked: ChangeTerm }) {
  const { t } = useTranslation('terms');
  const call = { params: { id: termId }, body: asked };
  const look = useLook('previewTermChange', call);
  const mails = useLook('mailsOfTermChange', look.data?.blockers.length === 0 ? call : null);
  if (look.isError) return <Trouble error={look.error} />;
  if (!look.data) return null;
  const { moved, added, calledOff, casesBack, blockers } = look.data;
  return (
    <>
      <Status>
        {t('outcome.moved', { count: moved })}
        {added > 0 && ` ${t('outcome.added', { count: added })}`}
        {calledOff > 0 && ` ${t('outcome.calledOff', { count: calledOff })}`}
        {casesBack > 0 && ` ${t('outcome.casesBack', { count: casesBack })}`}
      </Status>
      {blockers.length > 0 ? <Blockers blockers={blockers} /> : <MailsToSend query={mails} />}
    </>
  );
}

const formOf = (term: TermCard): TermForm => ({
  kind: term.kind,
  placeId: term.placeId,
  every: term.repeat.every,
  weekday: term.repeat.every === 'SECOND_WEEK' ? weekdayOf(term.repeat.from) : term.repeat.weekday,
  nth: term.repeat.every === 'MONTH' ? term.repeat.nth : 1,
  from: written(term.startTime),
  to: laterBy(term.startTime, term.minutes),
  firstOn: term.firstOn,
  lastOn: term.lastOn,
  exceptions: [],
});
