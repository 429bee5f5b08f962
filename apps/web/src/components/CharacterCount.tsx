import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';

/** How much of the room is used. */
export function CharacterCount({ used, limit }: { readonly used: number; readonly limit: number }) {
  const { t, i18n } = useTranslation();
  const spaced = new Intl.NumberFormat(i18n.language).format(limit);
  return (
    <p className={classes('count sm tnum', used > limit ? 'over' : 'muted')}>
      {t('characters', { used, limit: spaced })}
    </p>
  );
}
