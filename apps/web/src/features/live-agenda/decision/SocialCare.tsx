import { NOTIFICATION_GUARD, SOCIAL_CARE_CONTACTS, SocialCareContact } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { DateField } from '../../../components/DateField.js';
import { DutyContacts } from '../../../components/DutyContacts.js';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { productNow } from '../../../lib/product-clock.js';
import { dayOf } from '../../../lib/time.js';
import { useLanguage } from '../../../lib/use-language.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** Apart from the exit on purpose: a contact with social care can be made on the way to any of them. */
export function SocialCare() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const id = useId();
  const { form, change, contacts } = useDecision();
  return (
    <section className="card stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('socialCare')}</h2>
        <p className="sm muted">{t('socialCareHint')}</p>
      </div>
      <SentenceRadioGroup
        label={t('socialCare')}
        labelHidden
        sentences={SocialCareContact.options.map((value) => ({
          value,
          text: SOCIAL_CARE_CONTACTS[value][language],
        }))}
        value={form.socialCareContact}
        onChange={(value) => change({ socialCareContact: value as SocialCareContact })}
      />
      {form.socialCareContact !== 'NONE' && <ContactDay />}
      {form.socialCareContact === 'NOTIFICATION_WITHOUT_CONSENT' && (
        <Banner tone="wait" live="status">
          <p>{NOTIFICATION_GUARD[language]}</p>
          <DutyContacts contacts={contacts} />
        </Banner>
      )}
    </section>
  );
}

function ContactDay() {
  const { t } = useTranslation('decision');
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <DateField
      id={placeOf('socialCareContactOn')}
      label={t('socialCareOn')}
      value={form.socialCareContactOn}
      onChange={(socialCareContactOn) => change({ socialCareContactOn })}
      max={dayOf(productNow())}
      error={error('socialCareContactOn')}
    />
  );
}
