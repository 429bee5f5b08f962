import type { CaseCard, DirectRequest } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { PageHead } from '../../components/PageHead.js';
import { WithIcon } from '../../components/WithIcon.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import { CaseDetails } from '../desk/CaseDetails.js';
import { CaseWords } from '../desk/CaseWords.js';
import { IdentifiesSomeone } from '../desk/IdentifiesSomeone.js';
import { AnswerForm } from './AnswerForm.js';
import { Talk } from './Talk.js';
import { useAskWords } from './use-ask-words.js';

interface AskedCaseProps {
  readonly card: CaseCard;
  readonly direct: DirectRequest;
}

/** A case as whoever is asked directly sees it: the question, the matter, and their answer (FLW-12). */
export function AskedCase({ card, direct }: AskedCaseProps) {
  const { t } = useTranslation('ask-one');
  return (
    <>
      <PageHead
        title={t('page.title')}
        mark={<CodeWord>{card.codeWord}</CodeWord>}
        back={useWayBack()}
      />
      <div className="cols side">
        <div className="stack wide-gap">
          <article className="card stack">
            <Matter card={card} />
          </article>
          <Talk direct={direct} />
          <Turn card={card} direct={direct} />
        </div>
        <aside className="stack">
          <Around card={card} />
        </aside>
      </div>
    </>
  );
}

/** The list stands on the desk of those who have one, and with the own cases of everybody else. */
function useWayBack() {
  const { t } = useTranslation(['desk', 'result']);
  return may(useMe(), 'case.queue')
    ? { to: '/desk', label: t('desk:title') }
    : { to: '/cases', label: t('result:back') };
}

function Matter({ card }: { card: CaseCard }) {
  const { t } = useTranslation(['desk', 'codes']);
  const { shortDate } = useTime();
  return (
    <>
      <p className="sm muted">
        {t('desk:facts', {
          age: t(`codes:ageBand.${card.ageBand}`),
          language: t(`codes:serviceLanguage.${card.serviceLanguage}`),
          agreed: shortDate(card.agreedOn),
        })}
      </p>
      <CaseWords card={card} />
      <CaseDetails card={card} />
    </>
  );
}

function Turn({ card, direct }: AskedCaseProps) {
  const { t } = useTranslation('ask-one');
  const { weekdayDate } = useTime();
  const words = useAskWords();
  if (direct.isYours && !card.textDeleted)
    return (
      <section className="card sewn stack" aria-labelledby="my-answer">
        <h2 id="my-answer" className="eyebrow">
          {t(direct.isLate ? 'page.late' : 'page.by', words.of(direct))}
        </h2>
        <AnswerForm id={card.id} direct={direct} />
      </section>
    );
  if (card.state === 'asked_back') return <p>{t('page.waits')}</p>;
  if (direct.answer) return <p>{t('page.done', { day: weekdayDate(direct.answer.on) })}</p>;
  return null;
}

function Around({ card }: { card: CaseCard }) {
  const { t } = useTranslation('ask-one');
  return (
    <>
      <section className="card sm stack">
        <WithIcon icon="eye" className="">
          {card.bringer ? t('page.bringer', { name: card.bringer.name }) : t('page.hidden')}
        </WithIcon>
        <WithIcon icon="people" className="">
          {t('page.between')}
        </WithIcon>
      </section>
      {!card.textDeleted && <IdentifiesSomeone id={card.id} size="small" />}
    </>
  );
}
