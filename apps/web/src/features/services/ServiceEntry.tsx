import {
  SERVICE_RULES,
  SERVICE_WORDS,
  type Role,
  type ServiceCard,
  type ServiceCatalogue,
} from '@rukkanen/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Badge } from '../../components/Badge.js';
import { date } from '../../lib/time.js';
import { useLanguage } from '../../lib/use-language.js';
import { nameOf } from './domain.js';
import { EditService } from './EditService.js';

interface EntryProps {
  readonly card: ServiceCard;
  readonly catalogue: ServiceCatalogue;
}

/** One service: its name and state at a glance, the whole card when it is opened. */
export function ServiceEntry({ card, catalogue }: EntryProps) {
  const { t } = useTranslation('services');
  const language = useLanguage();
  const named = useNamed(card);
  const district = catalogue.districts.find(({ id }) => id === card.districtId);
  return (
    <details className="card service" {...(!card.districtId && { id: card.service })} {...named}>
      <summary>
        <b>{nameOf(card.service, language)}</b>
        {district && <span> · {district.name}</span>} <State card={card} />
        <span className="sm muted block">{t(`organisers.${card.organiser}`)}</span>
      </summary>
      <div className="stack above">
        <Words card={card} />
        <Rules card={card} />
        <Looks card={card} />
        {catalogue.mayWrite && <EditService card={card} catalogue={catalogue} />}
      </div>
    </details>
  );
}

/** The card that the address names is open and in sight when the page comes. */
function useNamed({ service, districtId }: ServiceCard) {
  const { hash } = useLocation();
  const isNamed = districtId === null && hash === `#${service}`;
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNamed) ref.current?.scrollIntoView();
  }, [isNamed]);
  return { ref, open: isNamed || undefined };
}

function State({ card: { offered, freshness } }: { card: ServiceCard }) {
  const { t } = useTranslation('services');
  if (!offered) return <Badge>{t('notOffered')}</Badge>;
  if (freshness === 'STALE')
    return (
      <Badge tone="wait" icon="warning">
        {t('stale')}
      </Badge>
    );
  return freshness === 'UNCHECKED' ? <Badge>{t('unchecked')}</Badge> : null;
}

function Words({ card: { words } }: { card: ServiceCard }) {
  const { t } = useTranslation('services');
  const written = SERVICE_WORDS.filter((word) => words[word] !== null);
  if (written.length === 0) return <p className="muted">{t('nothingWritten')}</p>;
  return (
    <dl className="service-words">
      {written.map((word) => (
        <div key={word}>
          <dt>{t(`word.${word}`)}</dt>
          <dd>{words[word]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What holds for a service everywhere (SVC-05). */
function Rules({ card: { service } }: { card: ServiceCard }) {
  const { t } = useTranslation('services');
  const language = useLanguage();
  const known = SERVICE_RULES[service];
  if (!known) return null;
  return (
    <div>
      <h3>{t('rules.title')}</h3>
      <ul className="rules">
        {known.rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
      <p className="sm muted">
        {t('rules.since', { source: known.source, date: date(known.since, language) })}
      </p>
    </div>
  );
}

const ADMINS: readonly Role[] = ['AREA_ADMIN', 'SYSTEM_ADMIN'];

function Looks({ card: { looks, validUntil } }: { card: ServiceCard }) {
  const { t } = useTranslation(['services', 'codes']);
  const language = useLanguage();
  const as = ({ function: own, role }: ServiceCard['looks'][number]) =>
    own
      ? t(`codes:function.${own}`)
      : t(`services:role.${ADMINS.includes(role) ? 'ADMIN' : 'CONVENER'}`);
  return (
    <div className="sm muted">
      {validUntil && <p>{t('services:validUntil', { date: date(validUntil, language) })}</p>}
      {looks.length === 0 && <p>{t('services:neverLooked')}</p>}
      <ul>
        {looks.map((look) => (
          <li key={look.at}>
            {t(`services:look.${look.type}`, { date: date(look.at, language), as: as(look) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
