import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { ButtonLink } from '../../components/Link.js';
import { OwnRow } from './OwnRow.js';
import type { OpenDraft } from './use-open-draft.js';

/** A case that has not been sent: it has no code word yet and is nowhere but here. */
export function DraftRow({ draft: { step, daysLeft } }: { readonly draft: OpenDraft }) {
  const { t } = useTranslation(['my-cases', 'submit-case']);
  return (
    <OwnRow
      head={
        <>
          <b>{t('my-cases:waiting.draft')}</b>
          <Badge icon="pencil">{t('my-cases:waiting.unfinished')}</Badge>
        </>
      }
      action={
        <ButtonLink to={`/cases/new?step=${step}`}>{t('my-cases:waiting.continue')}</ButtonLink>
      }
    >
      <p>
        {step === 'check'
          ? t('my-cases:waiting.draftReady')
          : t('my-cases:waiting.draftLacks', { step: t(`submit-case:steps.${step}`) })}
      </p>
      <p className="muted sm">{t('my-cases:waiting.draftKept', { count: daysLeft })}</p>
    </OwnRow>
  );
}
