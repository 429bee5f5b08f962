import type { Prompt } from '@rukkanen/agenda';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Icon } from '../../../components/Icon.js';
import { Status } from '../../../components/Status.js';
import { type DecisionForm, NEW_ACTION } from './domain/form.js';
import { useDecision } from './use-decision.js';

/** What is worth asking before the decision is written; one tap each, and none is needed. */
export function Prompts() {
  const { t } = useTranslation('decision');
  const { prompts } = useDecision();
  const id = useId();
  if (prompts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('prompt.title')}</h2>
      <p className="hint">{t('prompt.never')}</p>
      {prompts.map((prompt) => (
        <Asked key={prompt} prompt={prompt} />
      ))}
    </section>
  );
}

function Asked({ prompt }: { prompt: Prompt }) {
  const { t } = useTranslation('decision');
  const { done, doIt } = useAnswer(prompt);
  if (!done && !doIt) return null;
  const own = prompt === 'KELA_REHAB' ? 'kela' : 'health';
  return (
    <div className="row">
      <span>{t(`prompt.${prompt}`)}</span>
      {done ? (
        <Status className="sm">
          <Icon name="check" /> {t(`prompt.${own}Done`)}
        </Status>
      ) : (
        <Button size="small" onPress={() => doIt?.()}>
          {t(own === 'kela' ? 'prompt.kelaYes' : 'prompt.healthAdd')}
        </Button>
      )}
    </div>
  );
}

/** The most that a decision takes. */
const MOST = 10;

interface Answer {
  readonly done: boolean;
  /** Null when a decision cannot take any more. */
  readonly doIt: (() => void) | null;
}

/** A mark that is counted, or an agreed action that its writer goes on with as with any other. */
function useAnswer(prompt: Prompt): Answer {
  const { t } = useTranslation('decision');
  const { form, change, organisations } = useDecision();
  const text = t('prompt.healthText');
  if (prompt === 'KELA_REHAB')
    return {
      done: form.flags.includes('KELA_REHAB_CONSIDERED'),
      doIt: () => change({ flags: [...form.flags, 'KELA_REHAB_CONSIDERED'] }),
    };
  const counties = organisations.filter(({ type }) => type === 'WELLBEING_SERVICES_COUNTY');
  const organisation = counties.length === 1 ? (counties[0]?.id ?? null) : null;
  return {
    done: form.actions.some((action) => action.text.startsWith(text)),
    doIt:
      form.actions.length >= MOST
        ? null
        : () => change({ actions: withCheck(form, text, organisation) }),
  };
}

const withCheck = (
  { actions }: DecisionForm,
  text: string,
  organisation: string | null,
): DecisionForm['actions'] => [
  ...actions,
  { ...NEW_ACTION, text, organisation, function: 'NURSE' },
];
