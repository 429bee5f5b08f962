import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Banner } from '../../../components/Banner.js';
import { CodeWord } from '../../../components/CodeWord.js';
import { CopyButton } from '../../../components/CopyButton.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { Hero } from '../../../components/Hero.js';
import { ButtonLink } from '../../../components/Link.js';
import { Loaded } from '../../../components/Loaded.js';
import { PageHead } from '../../../components/PageHead.js';
import { Skeleton } from '../../../components/Skeleton.js';
import { useApi } from '../../../lib/api.js';
import { NextSteps } from './NextSteps.js';
import './receipt.css';

/** After sending: the code word large, what comes next, and what to tell the client now. */
export function Component() {
  const { id = '' } = useParams();
  const cases = useApi('myCases');
  return (
    <Loaded query={cases}>
      {(found) => {
        const one = found.find((each) => each.id === id);
        if (one) return <Receipt one={one} />;
        return cases.isFetching ? <Skeleton /> : <Unknown />;
      }}
    </Loaded>
  );
}

function Receipt({ one }: { one: MyCase }) {
  const { t } = useTranslation(['submit-case', 'ask-one']);
  const isDirect = one.state === 'asked';
  const { state } = useLocation() as { state: { isEarlier?: boolean } | null };
  const isEarlier = state?.isEarlier === true;
  return (
    <div className="receipt">
      <PageHead title={t(isDirect ? 'ask-one:receipt.title' : 'submit-case:receipt.title')} />
      {isEarlier && (
        <Banner tone="wait" title={t('submit-case:receipt.earlier')} live="status">
          <p>{t('submit-case:receipt.earlierText')}</p>
        </Banner>
      )}
      <Hero eyebrow={t('submit-case:receipt.codeWord')}>
        <p>
          <CodeWord size="xl">{one.codeWord}</CodeWord>
        </p>
        <p>{t('submit-case:receipt.use')}</p>
        <div className="actions">
          <CopyButton
            text={one.codeWord}
            label={t('submit-case:receipt.copy')}
            done={t('submit-case:receipt.copied')}
            size="small"
          />
        </div>
      </Hero>
      <div className="cols half">
        <NextSteps one={one} />
        <TellNow isDirect={isDirect} />
      </div>
    </div>
  );
}

function TellNow({ isDirect }: { readonly isDirect: boolean }) {
  const { t } = useTranslation(['submit-case', 'ask-one']);
  return (
    <section className="stack">
      <h2>{t('submit-case:receipt.tellNow')}</h2>
      <blockquote>
        {t(isDirect ? 'ask-one:receipt.tellNowText' : 'submit-case:receipt.tellNowText')}
      </blockquote>
      <div className="actions">
        <ButtonLink to="/cases" variant="primary">
          {t('submit-case:receipt.myCases')}
        </ButtonLink>
        <ButtonLink to="/cases/new">{t('submit-case:receipt.another')}</ButtonLink>
      </div>
      <p className="sm muted">{t('submit-case:receipt.withdraw')}</p>
    </section>
  );
}

function Unknown() {
  const { t } = useTranslation('submit-case');
  return (
    <>
      <PageHead title={t('receipt.title')} />
      <EmptyState
        title={t('receipt.unknown')}
        action={<ButtonLink to="/cases">{t('receipt.myCases')}</ButtonLink>}
      />
    </>
  );
}
