import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';

/** Whom the team's quorum will miss with the people who are called, before it is too late. */
export function QuorumNotice({ board: { quorum, items } }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'codes']);
  const named = (list: AgendaBoard['uncovered']) =>
    list.map((own) => t(`codes:function.${own}`)).join(', ');
  if (items.length === 0) return null;
  return (
    <>
      {quorum.hard.length > 0 && (
        <Banner tone="stop" title={t('agenda-board:quorumHard', { names: named(quorum.hard) })} />
      )}
      {quorum.soft.length > 0 && (
        <Banner tone="wait" title={t('agenda-board:quorumSoft', { names: named(quorum.soft) })} />
      )}
    </>
  );
}
