import { useTranslation } from 'react-i18next';
import { Statement } from './Statement.js';

/** What is kept of whom, and for how long. */
export function Component() {
  const { t } = useTranslation('statements');
  return (
    <Statement
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      parts={[
        { heading: t('privacy.clientHeading'), text: t('privacy.client') },
        { heading: t('privacy.timeHeading'), text: t('privacy.time') },
        { heading: t('privacy.youHeading'), text: t('privacy.you') },
        { heading: t('privacy.askHeading'), text: t('privacy.ask') },
      ]}
    />
  );
}
