import { useTranslation } from 'react-i18next';
import { Statement } from './Statement.js';

/** What the law on digital services asks a public service to say of itself. */
export function Component() {
  const { t } = useTranslation('statements');
  return (
    <Statement
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      parts={[
        { heading: t('accessibility.aimHeading'), text: t('accessibility.aim') },
        { heading: t('accessibility.knownHeading'), text: t('accessibility.known') },
        { heading: t('accessibility.helpHeading'), text: t('accessibility.help') },
      ]}
    />
  );
}
