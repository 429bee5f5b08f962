import type { CaseResult, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/Link.js';
import { Tell } from './Tell.js';

interface TellClientProps {
  readonly own: MyCase;
  readonly result: CaseResult;
}

/** What the bringer tells the client after a decision of the team, with the leaflet for it. */
export function TellClient({ own, result }: TellClientProps) {
  const { t } = useTranslation(['result', 'leaflet']);
  const { feedback, decision, heldOn } = result;
  return (
    <Tell own={own} feedback={feedback} heldOn={heldOn} words={t(`result:plain.${decision.exit}`)}>
      <p>
        <ButtonLink to={`/cases/${own.id}/leaflet`} size="small">
          {t('leaflet:open')}
        </ButtonLink>
      </p>
    </Tell>
  );
}
