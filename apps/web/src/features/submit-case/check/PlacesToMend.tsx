import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.js';
import type { Resources } from '../../../locales/resources.js';
import type { Trouble } from '../domain/troubles.js';
import { useTroubleWords } from '../use-trouble-words.js';
import type { StepPlace } from '../use-step.js';

interface PlacesToMendProps {
  readonly title: string;
  readonly text?: string;
  readonly troubles: readonly Trouble[];
  readonly go: StepPlace['go'];
}

type FieldName = keyof Resources['submit-case']['fields'];

const GROUPS: readonly (readonly [start: string, name: FieldName])[] = [
  ['domain-', 'scores'],
  ['service-', 'services'],
  ['result-', 'services'],
  ['outcome-', 'services'],
];

const nameOf = (field: string): FieldName =>
  GROUPS.find(([start]) => field.startsWith(start))?.[1] ?? (field as FieldName);

const isDomain = ({ key }: Trouble): boolean => key === 'domain_missing';

/** Missing domains stand together on one line, at the first of them. */
const grouped = (troubles: readonly Trouble[]): readonly Trouble[] => {
  const first = troubles.find(isDomain);
  return troubles.filter((trouble) => !isDomain(trouble) || trouble === first);
};

/** Everything that keeps the case from going, each a way to its place in another step. */
export function PlacesToMend({ title, text, troubles, go }: PlacesToMendProps) {
  const { t } = useTranslation('submit-case');
  const words = useTroubleWords();
  const domains = troubles.filter(isDomain).length;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="banner stop" role="alert" tabIndex={-1} ref={box}>
      <Icon name="stop" />
      <p>
        <b>{title}</b>
      </p>
      {text && <p className="sm">{text}</p>}
      <ul>
        {grouped(troubles).map((trouble) => (
          <li key={trouble.field}>
            <a
              href={`?step=${trouble.step}`}
              onClick={(event) => {
                event.preventDefault();
                go(trouble.step, trouble.field);
              }}
            >
              {t('check.where', {
                field: t(`fields.${nameOf(trouble.field)}`),
                trouble:
                  trouble.key === 'domain_missing' && domains > 1
                    ? t('check.domainsMissing', { count: domains })
                    : words(trouble),
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
