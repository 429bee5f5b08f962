import type { LiveItem } from '@rukkanen/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../../components/CodeWord.js';
import { GuideButtons } from '../../../components/GuideButtons.js';
import { ServiceLink } from '../../../components/ServiceLink.js';
import { Actions } from './Actions.js';
import { Exit } from './Exit.js';
import { ExitFields } from './ExitFields.js';
import { Folded } from './Folded.js';
import { Prompts } from './Prompts.js';
import { Responsible } from './Responsible.js';
import { Superseding } from './Superseding.js';
import { SocialCare } from './SocialCare.js';
import { Without } from './Without.js';
import { useDecision } from './use-decision.js';

interface DecisionPanelProps {
  readonly item: LiveItem;
  readonly question: string | null;
  readonly timer: ReactNode;
  readonly phases: ReactNode;
}

/** Where it was decided and who goes on: written in the room, read aloud, then recorded. */
export function DecisionPanel({ item, question, timer, phases }: DecisionPanelProps) {
  const { t } = useTranslation(['decision', 'services']);
  const { form } = useDecision();
  const heading = useArrival();
  return (
    <form className="decision-form" onSubmit={(event) => event.preventDefault()}>
      <div className="case-head">
        <div>
          <p className="row">
            <CodeWord>{item.case?.codeWord ?? ''}</CodeWord>
            <span className="sm muted">{question}</span>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {t('decision:title')}
          </h1>
        </div>
        {timer}
      </div>
      {phases}
      <Superseding />
      <Exit />
      <ExitFields />
      {form.exit !== null && (
        <>
          <Prompts />
          <Actions />
          <Responsible />
          <Without />
          <SocialCare />
          <GuideButtons next={form} />
          <p>
            <ServiceLink service={null}>{t('services:all')}</ServiceLink>
          </p>
          <Folded />
        </>
      )}
    </form>
  );
}

/** The panel takes the place of the case: the focus goes to its heading, or it would be lost. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
