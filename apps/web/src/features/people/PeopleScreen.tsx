import type { PersonCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Status } from '../../components/Status.js';
import { Table } from '../../components/Table.js';
import { TextField } from '../../components/TextField.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { InviteDialog } from './InviteDialog.js';
import { RolesCell } from './RolesCell.js';

/** People with a role in one's areas, found by name; new ones are invited here. */
export function Component() {
  const { t } = useTranslation('admin');
  const me = useMe();
  const people = useApi('listPeople');
  const [invites, setInvites] = useState(false);
  return (
    <>
      <PageHead
        title={t('people.title')}
        sub={t('people.sub')}
        actions={
          may(me, 'person.invite') && (
            <Button variant="primary" icon="plus" onPress={() => setInvites(true)}>
              {t('invite.open')}
            </Button>
          )
        }
      />
      <Loaded query={people}>{(all) => <People all={all} />}</Loaded>
      {invites && <InviteDialog onClose={() => setInvites(false)} />}
    </>
  );
}

function People({ all }: { all: readonly PersonCard[] }) {
  const { t } = useTranslation(['admin', 'codes']);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = all.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted));
  return (
    <div className="stack">
      <TextField
        label={t('admin:people.search')}
        value={search}
        onChange={setSearch}
        type="search"
      />
      <Status className="sm muted">{t('admin:people.count', { count: found.length })}</Status>
      {found.length === 0 ? (
        <EmptyState title={t('admin:people.nobody')}>{t('admin:people.nobodyText')}</EmptyState>
      ) : (
        <Table
          caption={t('admin:people.title')}
          rows={found}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', title: t('admin:people.name'), render: ({ name }) => name },
            {
              id: 'role',
              title: t('admin:people.role'),
              render: ({ roles }) => <RolesCell roles={roles} />,
            },
            { id: 'email', title: t('admin:people.email'), render: ({ email }) => email },
            {
              id: 'language',
              title: t('admin:people.language'),
              render: ({ language }) => t(`codes:language.${language}`),
            },
          ]}
        />
      )}
    </div>
  );
}
