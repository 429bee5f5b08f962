import type { DemoPersona } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { SelectField } from '../../components/SelectField.js';
import { Status } from '../../components/Status.js';
import { TextField } from '../../components/TextField.js';
import { Trouble } from '../../components/Trouble.js';
import { usePageArrival } from '../../lib/use-page-arrival.js';
import { EmailSignIn } from './EmailSignIn.js';
import { areasOf, grouped, type Wish } from './groups.js';
import { PersonaGroup } from './PersonaGroup.js';
import { useAreaName } from './use-area-name.js';
import { usePersonaSignIn } from './use-persona-sign-in.js';

interface PersonasProps {
  readonly people: readonly DemoPersona[];
  readonly onSignedIn: () => void;
}

/** Choosing whose eyes to look through, by what that person does. */
export function Personas({ people, onSignedIn }: PersonasProps) {
  const { t } = useTranslation('sign-in');
  const heading = usePageArrival(t('title'));
  const [wish, setWish] = useState<Wish>({ name: '', area: areasOf(people)[0] ?? '' });
  const signIn = usePersonaSignIn();
  const groups = grouped(people, wish);
  return (
    <>
      <Badge tone="wait" icon="clock">
        {t('demo')}
      </Badge>
      <h1 className="question" ref={heading} tabIndex={-1}>
        {t('question')}
      </h1>
      <p className="muted">{t('invented')}</p>
      <Wishes people={people} wish={wish} onWish={setWish} />
      {signIn.isError && <Trouble error={signIn.error} />}
      {groups.length === 0 && <p className="nobody">{t('nobody')}</p>}
      {groups.map(({ group, people: members }) => (
        <PersonaGroup
          key={group}
          group={group}
          people={members}
          isOpen={wish.name.trim() !== ''}
          chosen={signIn.isPending || signIn.isSuccess ? signIn.variables : null}
          onChoose={(id) => signIn.mutate(id, { onSuccess: onSignedIn })}
        />
      ))}
      <section className="by-email">
        <EmailSignIn onSignedIn={onSignedIn} isDemo />
      </section>
    </>
  );
}

interface WishesProps {
  readonly people: readonly DemoPersona[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

function Wishes({ people, wish, onWish }: WishesProps) {
  const { t } = useTranslation('sign-in');
  const areaName = useAreaName();
  const areas = areasOf(people).map((id) => ({ value: id, label: areaName(id) }));
  const found = grouped(people, wish).reduce((sum, group) => sum + group.people.length, 0);
  return (
    <div className="wishes">
      <SelectField
        label={t('area')}
        options={[...areas, { value: '', label: t('allAreas') }]}
        value={wish.area}
        onChange={(area) => onWish({ ...wish, area })}
      />
      <TextField
        label={t('find')}
        type="search"
        autoComplete="off"
        value={wish.name}
        onChange={(name) => onWish({ ...wish, name })}
      />
      <Status className="sm muted">{t('found', { count: found })}</Status>
    </div>
  );
}
