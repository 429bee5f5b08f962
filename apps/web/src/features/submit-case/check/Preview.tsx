import { SERVICES } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useTime } from '../../../lib/use-language.js';
import { useTriedWords } from '../../../components/TriedServices.js';
import { UrgencyMark } from '../../../components/UrgencyMark.js';
import { goalOf, sentRows } from '../domain/request.js';
import { functionsOf } from '../domain/suggestions.js';
import { useForm } from '../use-case-form.js';
import type { Purpose } from '../use-send-case.js';
import { ScoreProfile } from './ScoreProfile.js';

/** The card that the convener and the team will read, question first. */
export function Preview({ purpose }: { readonly purpose: Purpose }) {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  return (
    <article className="card preview" aria-label={t('check.preview')}>
      <p className="row">
        <span className="code">
          {purpose.kind === 'answer' ? t('check.version') : t('check.drawn')}
        </span>
        <ClientLine />
      </p>
      <p className="question">{draft.question}</p>
      {draft.clientHope.trim() && <p>{t('check.hope', { hope: draft.clientHope.trim() })}</p>}
      <p className="narrative">{draft.narrative}</p>
      <h2>{t('check.domains')}</h2>
      <ScoreProfile />
      <Codes />
    </article>
  );
}

function ClientLine() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft } = useForm();
  const parts = [
    draft.ageBand && t(`codes:ageBand.${draft.ageBand}`),
    t('submit-case:check.serviceLanguage', {
      language: t(`codes:serviceLanguage.${draft.serviceLanguage}`),
    }),
    draft.interpreter && t('submit-case:check.interpreter'),
  ];
  return <span className="muted sm">{parts.filter(Boolean).join(' · ')}</span>;
}

function Codes() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const language = useLanguage();
  const { date } = useTime();
  const { draft, hint } = useForm();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const functions = functionsOf(draft, hint).map((key) => t(`codes:function.${key}`));
  const tags = draft.tags.map((tag) => t(`codes:caseTag.${tag}`));
  const goal = goalOf(draft);
  const proposed = SERVICES.filter(({ key }) => draft.proposed.includes(key));
  return (
    <dl className="dl sm">
      <Row name={t('submit-case:check.tried')}>
        <Tried />
      </Row>
      {proposed.length > 0 && (
        <Row name={t('submit-case:check.proposed')}>
          {list.format(proposed.map(({ name }) => name[language].toLocaleLowerCase(language)))}
        </Row>
      )}
      {goal && <Row name={t('submit-case:check.goal')}>{goal}</Row>}
      <Marks />
      {tags.length > 0 && <Row name={t('submit-case:check.tags')}>{tags.join(', ')}</Row>}
      <Row name={t('submit-case:check.invited')}>{list.format(functions)}</Row>
      {draft.agreedOn && (
        <Row name={t('submit-case:check.agreedOn')}>
          {[date(draft.agreedOn), draft.channel && t(`codes:serviceMode.${draft.channel}`)]
            .filter(Boolean)
            .join(', ')}
        </Row>
      )}
    </dl>
  );
}

/** What led here, and the marks that are counted. */
function Marks() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, circumstances } = useForm();
  const { referralSource, returning, partialWorkAbility, otherAssessment, urgency } = draft;
  return (
    <>
      {referralSource && (
        <Row name={t('submit-case:check.source')}>
          {t(`codes:referralSource.${referralSource}`)}
        </Row>
      )}
      {partialWorkAbility !== 'UNKNOWN' && (
        <Row name={t('submit-case:check.partial')}>
          {t(`codes:partialWorkAbility.${partialWorkAbility}`)}
        </Row>
      )}
      {otherAssessment && (
        <Row name={t('submit-case:check.assessment')}>
          {t(`codes:otherAssessment.${otherAssessment}`)}
        </Row>
      )}
      {returning && <Row name={t('submit-case:check.returning')}>{t('submit-case:check.yes')}</Row>}
      {urgency?.reason && !circumstances.isAnswer && (
        <Row name={t('submit-case:check.urgency')}>
          <UrgencyMark urgency={{ reason: urgency.reason, by: urgency.by }} />
        </Row>
      )}
    </>
  );
}

function Tried() {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  const words = useTriedWords();
  const rows = sentRows(draft.tried);
  if (rows.length === 0) return t('check.noneTried');
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={index}>{words(row)}</li>
      ))}
    </ul>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
