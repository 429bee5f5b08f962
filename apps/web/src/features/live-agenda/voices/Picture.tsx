import { agreementOn, commonAnswers, suggest } from '@rukkanen/agenda';
import {
  EXITS,
  FLOW_QUESTIONS,
  FlowAnswer,
  type FlowQuestionId,
  type Voices,
} from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../../components/WithIcon.js';
import { useLanguage } from '../../../lib/use-language.js';
import { AgreementLine } from './AgreementLine.js';

interface PictureProps {
  readonly voices: Voices;
  /** The level at which it stands: under the voices of a case, or beside them. */
  readonly heading?: 'h2' | 'h3';
}

/** The answers together, by question and function; they suggest and decide nothing (FLW-14). */
export function Picture({ voices, heading: Heading = 'h3' }: PictureProps) {
  const { t } = useTranslation('voices');
  const language = useLanguage();
  return (
    <section className="stack">
      <Heading>{t('answers')}</Heading>
      <dl className="voice-answers">
        {FLOW_QUESTIONS.map(({ id, words }) => (
          <div key={id}>
            <dt>{words[language]}</dt>
            {FlowAnswer.options.map((answer) => (
              <Row key={answer} voices={voices} id={id} answer={answer} />
            ))}
          </div>
        ))}
      </dl>
      <Suggestion voices={voices} />
      <AgreementLine agreement={agreementOn(voices)} />
    </section>
  );
}

interface RowProps {
  readonly voices: Voices;
  readonly id: FlowQuestionId;
  readonly answer: FlowAnswer;
}

/** Who gave one answer to one question. */
function Row({ voices, id, answer }: RowProps) {
  const { t } = useTranslation(['voices', 'codes']);
  const who = voices.answers.filter(({ given }) => given?.[id] === answer);
  if (who.length === 0) return null;
  const names = who.map((one) =>
    one.late
      ? t('voices:lateAnswer', { who: t(`codes:function.${one.function}`) })
      : t(`codes:function.${one.function}`),
  );
  return (
    <dd className={answer}>
      <b>{t(`voices:answer.${answer}`)}</b> <span className="tnum">{who.length}</span>{' '}
      <span className="muted sm">{names.join(', ')}</span>
    </dd>
  );
}

function Suggestion({ voices }: { voices: Voices }) {
  const { t } = useTranslation('voices');
  const language = useLanguage();
  const guidance = suggest(commonAnswers(voices));
  const exit = guidance.to === 'exit' && EXITS.find(({ code }) => code === guidance.exit);
  return (
    <WithIcon icon="info">
      {exit ? t('suggests', { exit: exit.words[language] }) : t('suggestsTalk')}
    </WithIcon>
  );
}
