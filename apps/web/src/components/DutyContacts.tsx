import type { DutyContact } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

interface DutyContactsProps {
  readonly contacts: readonly DutyContact[];
  /** A child is in danger: child welfare stands first. */
  readonly childFirst?: boolean;
}

/** Whom to call in this area; when nobody has said, that is said. */
export function DutyContacts({ contacts, childFirst = false }: DutyContactsProps) {
  const { t } = useTranslation(['common', 'codes']);
  if (contacts.length === 0) return <p>{t('common:case.noContacts')}</p>;
  const rank = ({ kind }: DutyContact) => Number(childFirst && kind !== 'CHILDREN');
  return (
    <dl className="duty-contacts">
      {contacts
        .toSorted((one, other) => rank(one) - rank(other))
        .map(({ kind, name, phone, hours }) => (
          <div key={`${kind} ${phone} ${name}`}>
            <dt>
              {t(`codes:dutyContact.${kind}`)} <span className="muted">{name}</span>
            </dt>
            <dd>
              <a href={`tel:${phone.replaceAll(' ', '')}`} className="tnum">
                {phone}
              </a>
              {hours && <span className="muted"> {hours}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
