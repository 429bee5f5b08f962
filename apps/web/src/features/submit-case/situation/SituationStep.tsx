import { FORM, type FormDomain } from '@rukkanen/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../../components/ErrorSummary.js';
import { type CaseDraft } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';
import { Domain } from './Domain.js';
import { SeveralDomains } from './SeveralDomains.js';

const ORDER = FORM.sheets.map(({ key }) => key);

/** The next domain that has no choice yet, going round from this one. */
const nextAfter = (domain: FormDomain, scores: CaseDraft['scores']): FormDomain | null => {
  const at = ORDER.indexOf(domain);
  const round = [...ORDER.slice(at + 1), ...ORDER.slice(0, at)];
  return round.find((one) => scores[one] === undefined) ?? null;
};

/**
 * Seven domains, one open at a time. A tap on a level opens the next one that has none, which is told
 * beforehand (WCAG 3.2.2); keys, a mouse and screen readers go on by a button, never by a choice.
 */
export function SituationStep() {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  const [open, setOpen] = useState<FormDomain | null>(
    () => ORDER.find((domain) => draft.scores[domain] === undefined) ?? null,
  );
  const [left, setLeft] = useState<FormDomain | null>(null);
  useFocusOnOpening(open);
  const openByHand = (domain: FormDomain) => {
    setLeft(null);
    setOpen(domain);
  };
  const goOn = (domain: FormDomain) => {
    setLeft(open);
    setOpen(domain);
  };
  return (
    <>
      <p className="hint tap-moves">{t('situation.tapMoves')}</p>
      <div className={left ? 'domains moved' : 'domains'}>
        {FORM.sheets.map((sheet, index) => (
          <Domain
            key={sheet.key}
            sheet={sheet}
            number={index + 1}
            isOpen={open === sheet.key}
            next={nextAfter(sheet.key, draft.scores)}
            back={left}
            onOpen={openByHand}
            onTap={goOn}
          />
        ))}
      </div>
      <SeveralDomains />
    </>
  );
}

/** A domain that was opened by hand takes the focus, so that the digit keys work at once. */
function useFocusOnOpening(open: FormDomain | null): void {
  const shown = useRef(open);
  useEffect(() => {
    if (open !== null && open !== shown.current) focusField(`domain-${open}`);
    shown.current = open;
  }, [open]);
}
