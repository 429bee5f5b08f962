import { RedirectedTo, type CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { OrganisationChoice } from '../../components/OrganisationChoice.js';
import { Trouble } from '../../components/Trouble.js';
import { useRedirect } from './use-redirect.js';

const LIMIT = 400;

interface RedirectFormProps {
  readonly card: CaseCard;
  readonly onDone: () => void;
}

/** The team is not needed: who goes on, by choice and not in words, and a word of advice that is guarded. */
export function RedirectForm({ card, onDone }: RedirectFormProps) {
  const { t } = useTranslation(['desk', 'common']);
  const form = useRedirect(card);
  return (
    <form
      className="stack above"
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <ChoiceChips
        label={t('desk:redirect.to')}
        options={RedirectedTo.options.map((value) => ({
          value,
          label: t(`desk:redirect.${value}`),
        }))}
        value={form.to}
        onChange={form.choose}
      />
      {form.to && (
        <OrganisationChoice
          organisations={form.organisations}
          chosen={form.chosen}
          onChoose={form.pick}
          isTwo={form.to === 'TWO_ORGANISATIONS'}
          serves={t('desk:redirect.serves')}
        />
      )}
      <GuardedTextArea
        label={t('desk:redirect.advice')}
        hint={t('desk:redirect.adviceHint')}
        optional
        value={form.advice}
        onChange={form.write}
        findings={form.guard.findings}
        onKeep={form.guard.onKeep}
        limit={LIMIT}
        rows={3}
      />
      {form.error && <Trouble error={form.error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={form.isPending && t('common:sending')}
          unavailable={form.lacks !== null && t(`desk:redirect.lacks.${form.lacks}`)}
        >
          {t('desk:redirect.send')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
