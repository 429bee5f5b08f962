import type { Mailboxes } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { IconButton } from '../../components/IconButton.js';
import { Loaded } from '../../components/Loaded.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi, useChange } from '../../lib/api.js';

const MOST = 5;

/** The other mailboxes from which one's answers count. */
export function Aliases() {
  const { t } = useTranslation('calendar');
  const mailboxes = useApi('myMailboxes');
  const heading = useId();
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('aliases.title')}</h2>
      <Loaded query={mailboxes}>{(mine) => <Mine mine={mine} />}</Loaded>
    </section>
  );
}

function Mine({ mine: { email, aliases } }: { mine: Mailboxes }) {
  const { t } = useTranslation('calendar');
  const [typed, setTyped] = useState('');
  const change = useChange('setAliases', { outdates: ['myMailboxes'] });
  const set = (next: readonly string[], done: () => void) =>
    change.mutate({ body: { aliases: [...next] } }, { onSuccess: done });
  const add = () =>
    set([...aliases, typed.trim()], () => {
      setTyped('');
      toast(t('aliases.added'));
    });
  const remove = (address: string) =>
    set(
      aliases.filter((one) => one !== address),
      () => toast(t('aliases.removed'), () => set(aliases, () => undefined)),
    );
  const full = aliases.length >= MOST;
  return (
    <>
      <p>{t('aliases.text', { email })}</p>
      {aliases.length === 0 ? (
        <p className="muted">{t('aliases.none')}</p>
      ) : (
        <ul className="list">
          {aliases.map((address) => (
            <li key={address}>
              <span className="address">{address}</span>
              <IconButton
                icon="cross"
                label={t('aliases.remove', { address })}
                onPress={() => remove(address)}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField label={t('aliases.field')} type="email" value={typed} onChange={setTyped} />
      {change.isError && <Trouble error={change.error} />}
      <div className="actions">
        <Button
          onPress={add}
          unavailable={full ? t('aliases.full') : typed.trim() === '' && t('aliases.missing')}
        >
          {t('aliases.add')}
        </Button>
      </div>
    </>
  );
}
