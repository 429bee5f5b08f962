import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';

interface PhasesProps {
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
}

/** Where the talk about one case is. On a narrow screen only the current phase keeps its name. */
export function Phases({ phases, current }: PhasesProps) {
  const { t } = useTranslation();
  const now = phases.findIndex(({ id }) => id === current);
  return (
    <ol className="phases" aria-label={t('phases.label')}>
      {phases.map(({ id, title }, index) => (
        <li
          key={id}
          className={index < now ? 'done' : ''}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now && <Icon name="check" label={t('phases.done')} />}
          <span>{title}</span>
        </li>
      ))}
    </ol>
  );
}
