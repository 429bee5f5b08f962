import { FindByCodeWord } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { PageHead } from '../../components/PageHead.js';
import { TextField } from '../../components/TextField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { Trail } from './Trail.js';
import './audit.css';

/** What happened to a case and who saw which of its versions, found by its code word (DPR-03). */
export function Component() {
  const { t } = useTranslation('audit');
  const [codeWord, write] = useState('');
  const [tried, setTried] = useState(false);
  const find = useChange('caseTrails');
  const asked = FindByCodeWord.safeParse({ codeWord: codeWord.trim() });
  const look = () => {
    setTried(true);
    if (asked.success) find.mutate({ body: asked.data });
  };
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <search>
        <form
          className="row audit-search"
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <TextField
            label={t('codeWord')}
            hint={t('codeWordHint')}
            value={codeWord}
            onChange={write}
            type="search"
            autoComplete="off"
            error={tried && !asked.success ? t('codeWordWrong') : null}
          />
          <Button
            type="submit"
            variant="primary"
            icon="search"
            pending={find.isPending && t('wait')}
          >
            {t('find')}
          </Button>
        </form>
      </search>
      <div className="stack audit" aria-live="polite">
        {find.error && <Trouble error={find.error} />}
        {find.data?.length === 0 && (
          <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
        )}
        {find.data?.map((trail) => (
          <Trail key={trail.caseId} trail={trail} />
        ))}
      </div>
    </>
  );
}
