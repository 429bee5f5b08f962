import type { DemoPersona } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button } from '../../components/Button.js';
import { Icon } from '../../components/Icon.js';
import type { Group } from './groups.js';
import { useAreaName } from './use-area-name.js';

/** How many of a group are shown before one asks for more. */
const FIRST_FEW = 4;

interface PersonaGroupProps {
  readonly group: Group;
  readonly people: readonly DemoPersona[];
  /** Shows everybody, as when a name is looked for. */
  readonly isOpen: boolean;
  readonly chosen: string | null | undefined;
  readonly onChoose: (id: string) => void;
}

export function PersonaGroup({ group, people, isOpen, chosen, onChoose }: PersonaGroupProps) {
  const { t } = useTranslation('sign-in');
  const heading = useId();
  const [wantsAll, setWantsAll] = useState(false);
  const shown = isOpen || wantsAll ? people : people.slice(0, FIRST_FEW);
  const rest = people.length - FIRST_FEW;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(`groups.${group}`)}</h2>
      <ul className="who">
        {shown.map((person) => (
          <li key={`${person.id}-${person.role}`}>
            <Person person={person} isPending={chosen === person.id} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {rest > 0 && !isOpen && (
        <Button variant="quiet" size="small" onPress={() => setWantsAll(!wantsAll)}>
          {wantsAll ? t('showFewer') : t('showMore', { count: rest })}
        </Button>
      )}
    </section>
  );
}

interface PersonProps {
  readonly person: DemoPersona;
  readonly isPending: boolean;
  readonly onChoose: (id: string) => void;
}

function Person({ person, isPending, onChoose }: PersonProps) {
  const { t } = useTranslation(['sign-in', 'codes']);
  const areaName = useAreaName();
  const [area] = person.areas;
  const where =
    person.areas.length > 1
      ? t('sign-in:manyAreas', { count: person.areas.length })
      : area && areaName(area);
  return (
    <AriaButton onPress={() => onChoose(person.id)} data-chosen={isPending || undefined}>
      <b>{person.name}</b>
      <small>
        {t(`codes:role.${person.role}`)}
        {where && `, ${where}`}.{' '}
        {isPending ? t('sign-in:signingIn') : t(`sign-in:does.${person.role}`)}
      </small>
      <Icon name="arrowRight" />
    </AriaButton>
  );
}
