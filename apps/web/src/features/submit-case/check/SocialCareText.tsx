import { FORM } from '@rukkanen/contract';
import { contactText } from '@rukkanen/intake';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/CopyButton.js';
import { useLanguage } from '../../../lib/use-language.js';
import { chosenDomains } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';

/**
 * The chosen sentences as a text for the contact form of social care (FRM-03, FLW-07, FLW-08). Two
 * buttons, for with and without consent are two different acts. Made here, copied, stored nowhere.
 */
export function SocialCareText() {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  const make = useContactText();
  const heading = useId();
  const [made, setMade] = useState<string | null>(null);
  if (chosenDomains(draft) === 0) return null;
  const button = (consent: boolean) => (
    <div>
      <CopyButton
        text={make(consent)}
        label={t(consent ? 'contact.withConsent' : 'contact.withoutConsent')}
        done={t('contact.copied')}
        onPress={() => setMade(make(consent))}
      />
      <p className="hint">{t(consent ? 'contact.withHint' : 'contact.withoutHint')}</p>
    </div>
  );
  return (
    <section className="stack contact-text" aria-labelledby={heading}>
      <h2 id={heading}>{t('contact.title')}</h2>
      <p>{t('contact.text')}</p>
      <div className="contact-ways">
        {button(true)}
        {button(false)}
      </div>
      {made && (
        <section aria-label={t('contact.made')}>
          <pre className="contact-made sm">{made}</pre>
        </section>
      )}
    </section>
  );
}

function useContactText(): (consent: boolean) => string {
  const language = useLanguage();
  const { draft } = useForm();
  const { scores, narrative, clientHope } = draft;
  return (consent) =>
    contactText({ language, consent, formVersion: FORM.version, scores, narrative, clientHope });
}
