import type { PublishedNeeds } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { HiddenCell } from '../../components/HiddenCell.js';
import { Table } from '../../components/Table.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';

/** What is missing, as the steering group reads it: no case, and no count of few (SVC-04). */
export function Missing({ area }: { readonly area: string | null }) {
  const needs = useApi('publishedNeeds', { query: area === null ? {} : { area } });
  return needs.data ? <MissingTable needs={needs.data} isOne={area !== null} /> : null;
}

interface MissingTableProps {
  readonly needs: PublishedNeeds;
  readonly isOne: boolean;
}

function MissingTable({ needs: { services, k }, isOne }: MissingTableProps) {
  const { t } = useTranslation(['needs', 'codes']);
  const { areas } = useMe();
  const language = useLanguage();
  const heading = useId();
  const nameOf = (id: string) => areas.find((one) => one.id === id)?.name[language] ?? id;
  const rows = services.map((service, index) => ({ service, id: String(index) }));
  const area = { id: 'area', title: t('needs:area') };
  return (
    <section className="card side-by-side" aria-labelledby={heading}>
      <h2 id={heading}>{t('needs:published.title')}</h2>
      <p className="hint">{t('needs:published.text', { k })}</p>
      {rows.length === 0 && <p className="muted">{t('needs:none')}</p>}
      {rows.length > 0 && (
        <Table
          caption={t('needs:published.title')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'service',
              title: t('needs:published.service'),
              render: ({ service }) => (
                <>
                  {service.text}{' '}
                  {service.theme && (
                    <span className="sm muted">{t(`codes:caseTag.${service.theme}`)}</span>
                  )}
                </>
              ),
            },
            ...(isOne
              ? []
              : [
                  {
                    ...area,
                    render: ({ service }: (typeof rows)[number]) => nameOf(service.areaId),
                  },
                ]),
            {
              id: 'joint',
              title: t('needs:joint.label'),
              render: ({ service }) =>
                service.jointProcurement ? <Badge icon="check">{t('needs:joint.yes')}</Badge> : '–',
            },
            {
              id: 'clients',
              title: t('needs:published.clients'),
              isEnd: true,
              render: ({ service }) => service.clients ?? <HiddenCell />,
            },
          ]}
        />
      )}
    </section>
  );
}
