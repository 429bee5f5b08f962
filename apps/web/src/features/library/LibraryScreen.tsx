import type { CaseTag, Library } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { SelectField } from '../../components/SelectField.js';
import { useApi } from '../../lib/api.js';
import { Example } from './Example.js';
import { Waiting } from './Waiting.js';
import './library.css';

/** What can be learned from closed cases, in a form that many share (MET-15). */
export function Component() {
  const { t } = useTranslation('library');
  const library = useApi('library');
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Loaded query={library}>{(read) => <Examples library={read} />}</Loaded>
    </>
  );
}

function Examples({ library: { told, waiting, hidden, k } }: { library: Library }) {
  const { t } = useTranslation(['library', 'codes']);
  const [theme, choose] = useState<CaseTag | 'ALL'>('ALL');
  const themes = [...new Set(told.map(({ traits }) => traits.theme))];
  const shown = told.filter(({ traits }) => theme === 'ALL' || traits.theme === theme);
  return (
    <div className="stack library">
      {waiting.length > 0 && <Waiting examples={waiting} />}
      {told.length === 0 ? (
        <EmptyState title={t('library:none')}>{t('library:noneText')}</EmptyState>
      ) : (
        <>
          <SelectField<CaseTag | 'ALL'>
            label={t('library:theme')}
            value={theme}
            onChange={choose}
            options={[
              { value: 'ALL', label: t('library:allThemes') },
              ...themes.map((one) => ({ value: one, label: t(`codes:caseTag.${one}`) })),
            ]}
          />
          {shown.map((example) => (
            <Example key={example.id} example={example} />
          ))}
        </>
      )}
      <p className="sm muted">
        {t('library:shared', { k })} {hidden > 0 && t('library:hidden', { count: hidden })}
      </p>
    </div>
  );
}
