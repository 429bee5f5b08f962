import type { FlowFigures } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { SelectField } from '../../components/SelectField.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useApi } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { AreasSideBySide } from './AreasSideBySide.js';
import { Bottlenecks } from './Bottlenecks.js';
import { Exits } from './Exits.js';
import { HowCounted } from './HowCounted.js';
import { Kela } from './Kela.js';
import { Missing } from './Missing.js';
import { Path } from './Path.js';
import { periodsUntil, type Period } from './periods.js';
import { Questions } from './Questions.js';
import { Sources } from './Sources.js';
import { FourNumbers } from './FourNumbers.js';
import { ToldOnTime } from './ToldOnTime.js';
import '../ask-one/ask-one.css';
import './flow.css';

const ALL = 'ALL';

/** Client flow: the four numbers of the pilot, each with its base, and where things stop. */
export function Component() {
  const { t } = useTranslation('flow');
  const { areas } = useMe();
  const [area, chooseArea] = useState(areas.length > 1 ? ALL : (areas[0]?.id ?? ALL));
  const [period, choosePeriod] = useState<string>('term');
  const query = { period, ...(area !== ALL && { area }) };
  const figures = useApi('flow', { query }, { refreshEvery: 60_000 });
  const forbidden = area === ALL && isRefusal(figures.error, 'access.not_found');
  return (
    <>
      <PageHead title={t('title')} sub={<Scope area={area} />} />
      <Choices area={area} onArea={chooseArea} period={period} onPeriod={choosePeriod} />
      {forbidden ? (
        <Banner title={t('allForbidden')}>{t('allForbiddenText')}</Banner>
      ) : (
        <Loaded query={figures}>
          {(read) => <Figures figures={read} period={period} area={query.area} />}
        </Loaded>
      )}
      {period === 'term' && !forbidden && <Questions area={area === ALL ? undefined : area} />}
      {period === 'term' && !forbidden && <Kela area={area === ALL ? undefined : area} />}
      {!forbidden && <Missing area={area === ALL ? null : area} />}
      {areas.length > 1 && <AreasSideBySide period={period} />}
    </>
  );
}

function Scope({ area }: { area: string }) {
  const { t } = useTranslation(['flow', 'common']);
  const { areas } = useMe();
  const language = useLanguage();
  const { weekdayDate, clock } = useTime();
  const now = useProductNow(60_000);
  const name = areas.find(({ id }) => id === area)?.name[language] ?? t('flow:allAreas');
  const counted = `${weekdayDate(now)} ${t('common:klo', { time: clock(now) })}`;
  return <>{t('flow:scope', { name, counted })}</>;
}

interface ChoicesProps {
  readonly area: string;
  readonly onArea: (area: string) => void;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

function Choices({ area, onArea, period, onPeriod }: ChoicesProps) {
  const { t } = useTranslation('flow');
  const { areas } = useMe();
  const language = useLanguage();
  const { monthName } = useTime();
  const periods = periodsUntil(dayOf(useProductNow(600_000)));
  const all = [{ value: ALL, label: t('allAreas') }];
  return (
    <div className="row choices">
      {areas.length > 1 && (
        <SelectField
          label={t('area')}
          value={area}
          onChange={onArea}
          options={[...all, ...areas.map(({ id, name }) => ({ value: id, label: name[language] }))]}
        />
      )}
      <SelectField
        label={t('period')}
        value={period}
        onChange={onPeriod}
        options={periods.map((one) => ({ value: one.key, label: nameOf(one) }))}
      />
    </div>
  );

  function nameOf({ kind, year, number, begins }: Period): string {
    if (kind === 'term') return t('term');
    const name = kind === 'quarter' ? t('quarter', { number }) : monthName(begins);
    return `${name} ${year}`;
  }
}

interface FiguresProps {
  readonly figures: FlowFigures;
  readonly period: string;
  /** Undefined for all areas together. */
  readonly area: string | undefined;
}

function Figures({ figures, period, area }: FiguresProps) {
  const { t } = useTranslation('flow');
  const nothing = figures.consultedCases === 0 && figures.newTymCustomerships === 0;
  if (nothing)
    return (
      <EmptyState title={t('nothing')}>
        {t(period === 'term' ? 'nothingYet' : 'nothingThen')}
      </EmptyState>
    );
  return (
    <>
      <FourNumbers figures={figures} />
      {period === 'term' && <ToldOnTime area={area} />}
      <div className="row under-figures">
        {figures.hidden.length > 0 && <WithIcon icon="eyeOff">{t('protected')}</WithIcon>}
        <HowCounted />
      </div>
      <div className="cols half charts">
        <Path figures={figures} />
        <Exits figures={figures} />
        <Sources figures={figures} />
        <Bottlenecks figures={figures} />
      </div>
    </>
  );
}
