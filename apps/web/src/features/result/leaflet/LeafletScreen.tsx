import type { CaseResult, Language } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from '../../../components/Button.js';
import { Loaded } from '../../../components/Loaded.js';
import { PageHead } from '../../../components/PageHead.js';
import { Segmented } from '../../../components/Segmented.js';
import { useApi } from '../../../lib/api.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../lib/i18n.js';
import { useLanguage } from '../../../lib/use-language.js';
import { Leaflet } from './Leaflet.js';
import { useTexts } from './use-texts.js';
import './leaflet.css';

/** The client's own page: plain words to read aloud or to print, in the client's language (CON-04). */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('leaflet');
  const result = useApi('caseResult', { params: { id } });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={<span className="noprint">{t('sub')}</span>}
        back={{ to: `/cases/${id}`, label: t('back') }}
      />
      <Loaded query={result}>{(read) => <InLanguage result={read} />}</Loaded>
    </>
  );
}

function InLanguage({ result }: { result: CaseResult }) {
  const { t } = useTranslation('leaflet');
  const own = useLanguage();
  const [language, choose] = useState<Language>(own);
  const say = useTexts(language);
  return (
    <div className="stack leaflet-page">
      <div className="row noprint">
        <Segmented
          label={t('language')}
          options={LANGUAGES.map((value) => ({
            value,
            label: LANGUAGE_NAMES[value],
            lang: value,
          }))}
          value={language}
          onChange={choose}
        />
        <Button icon="printer" className="push" onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {say && <Leaflet result={result} language={language} say={say} />}
    </div>
  );
}
