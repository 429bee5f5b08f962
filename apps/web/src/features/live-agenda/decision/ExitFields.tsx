import type { DraftField } from '@rukkanen/agenda';
import { NEEDS_CLASSES, NeedsClass, SERVICES_SUBTYPES, ServicesSubtype } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { useLanguage } from '../../../lib/use-language.js';
import { placeOf } from './domain/gaps.js';
import { asks } from './domain/shown.js';
import { GuardedText } from './GuardedText.js';
import { Organisations } from './Organisations.js';
import { ReviewMonth } from './ReviewMonth.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** What the chosen exit asks for, and nothing else. */
export function ExitFields() {
  const { form } = useDecision();
  const shows = (field: DraftField) => asks(form.exit, field);
  if (form.exit === null) return null;
  return (
    <>
      {shows('needs') && <Needs />}
      {shows('subtype') && <Subtype />}
      {shows('organisations') && <Organisations />}
      <Grounds isRequired={shows('grounds')} />
      {shows('consulted') && <Consulted />}
      {shows('continuation') && <Words field="continuation" limit={600} />}
      {shows('goal') && <Words field="goal" limit={400} />}
      {shows('missingInformation') && <Words field="missingInformation" limit={400} />}
      {shows('reviewMonth') && <ReviewMonth />}
    </>
  );
}

function Needs() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <ChoiceChips
      id={placeOf('needs')}
      label={t('needs')}
      options={NeedsClass.options.map((value) => ({
        value,
        label: NEEDS_CLASSES[value][language],
      }))}
      value={form.needs}
      onChange={(needs) => change({ needs })}
      error={error('needs')}
    />
  );
}

function Subtype() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <ChoiceChips
      id={placeOf('subtype')}
      label={t('subtype')}
      options={ServicesSubtype.options.map((value) => ({
        value,
        label: SERVICES_SUBTYPES[value][language],
      }))}
      value={form.subtype}
      onChange={(subtype) => change({ subtype })}
      error={error('subtype')}
    />
  );
}

function Grounds({ isRequired }: { isRequired: boolean }) {
  const { t } = useTranslation('decision');
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <GuardedText
      id={placeOf('grounds')}
      field="grounds"
      label={t('grounds')}
      hint={t('groundsHint')}
      optional={!isRequired}
      value={form.grounds}
      onChange={(grounds) => change({ grounds })}
      error={error('grounds')}
      limit={1_000}
    />
  );
}

function Consulted() {
  const { t } = useTranslation('decision');
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <CheckRow
      id={placeOf('consulted')}
      isSelected={form.consulted}
      onChange={(consulted) => change({ consulted })}
      isInvalid={Boolean(error('consulted'))}
      hint={error('consulted')}
    >
      {t('consulted')}
    </CheckRow>
  );
}

interface WordsProps {
  readonly field: 'continuation' | 'goal' | 'missingInformation';
  readonly limit: number;
}

function Words({ field, limit }: WordsProps) {
  const { t } = useTranslation('decision');
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <GuardedText
      id={placeOf(field)}
      field={field}
      label={t(field)}
      hint={t(`${field}Hint`)}
      value={form[field]}
      onChange={(text) => change({ [field]: text })}
      error={error(field)}
      limit={limit}
    />
  );
}
