import type { DirectRequest } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useTime } from '../../lib/use-language.js';
import { useAskWords } from './use-ask-words.js';

/** What was said between the bringer and the one function that was asked, in its order. */
export function Talk({ direct }: { readonly direct: DirectRequest }) {
  const { t } = useTranslation('ask-one');
  const words = useAskWords();
  const { askedBack, answer } = direct;
  if (!askedBack && !answer) return null;
  return (
    <div className="stack talk">
      {askedBack && (
        <>
          <Said head={words.sentence(t('talk.asked', words.of(direct)))}>{askedBack.question}</Said>
          {askedBack.reply !== null && <Said head={t('talk.replied')}>{askedBack.reply}</Said>}
        </>
      )}
      {answer && (
        <>
          <Said head={t('talk.answered', words.of(direct))} foot={<By answer={answer} />}>
            {answer.text}
          </Said>
          {direct.verdict === 'NEEDS_TEAM' && (
            <WithIcon icon="people" className="">
              {t('talk.needsTeam')}
            </WithIcon>
          )}
        </>
      )}
    </div>
  );
}

interface SaidProps {
  readonly head: string;
  readonly foot?: ReactNode;
  readonly children: string | null;
}

function Said({ head, foot, children }: SaidProps) {
  const { t } = useTranslation('ask-one');
  return (
    <div>
      <p className="sm muted">{head}</p>
      <blockquote>
        {children === null ? <p className="muted">{t('talk.deleted')}</p> : <p>{children}</p>}
      </blockquote>
      {foot && <p className="sm muted">{foot}</p>}
    </div>
  );
}

function By({ answer: { by, on } }: { answer: NonNullable<DirectRequest['answer']> }) {
  const { t } = useTranslation('ask-one');
  const { weekdayDate } = useTime();
  return t('talk.by', { name: by, day: weekdayDate(on) });
}
