import { type CaseCard, FORM, type LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/Loaded.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage } from '../../lib/use-language.js';
import { Fold } from './Fold.js';
import { useCase } from './use-case.js';

/** The text of the case, and the seven domains folded under it. */
export function CaseWords({ item }: { item: LiveItem }) {
  const card = useCase(item);
  return <Loaded query={card}>{(read) => <Words card={read} />}</Loaded>;
}

function Words({ card }: { card: CaseCard }) {
  const { t } = useTranslation('live-agenda');
  if (card.textDeleted) return <WithIcon icon="eyeOff">{t('textDeleted')}</WithIcon>;
  return (
    <>
      <p className="narrative">{card.narrative ?? t('deleted')}</p>
      {card.clientHope && (
        <p>
          <span className="muted sm">{t('clientHope')}</span> {card.clientHope}
        </p>
      )}
      <Fold title={t('domains')} className="card">
        <Domains card={card} />
        <Tried card={card} />
      </Fold>
    </>
  );
}

function Domains({ card: { scores } }: { card: CaseCard }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  if (!scores) return null;
  return (
    <dl className="profile sm">
      {FORM.sheets.map(({ key, title, levels }) => {
        const level = scores[key];
        const sentence = level === null ? undefined : levels[level - 1]?.[language];
        return (
          <div key={key}>
            <dt>{title[language]}</dt>
            <dd>{sentence ? `${level} · ${sentence}` : t('notDiscussed')}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Tried({ card: { servicesTried } }: { card: CaseCard }) {
  const { t } = useTranslation('live-agenda');
  if (servicesTried.length === 0) return null;
  return (
    <>
      <p className="sm">
        <b>{t('tried')}</b>
      </p>
      <ul className="plain sm">
        {servicesTried.map(({ service, result }) => (
          <li key={`${service} ${result}`}>{result ? `${service}: ${result}` : service}</li>
        ))}
      </ul>
    </>
  );
}
