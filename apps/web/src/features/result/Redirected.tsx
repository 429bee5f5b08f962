import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

/** Who goes on with a case that the team is not needed for, and what the convener advises. */
export function Redirected({ id }: { readonly id: string }) {
  const { t } = useTranslation('result');
  const { date } = useTime();
  const redirection = useApi('redirection', { params: { id } });
  return (
    <Loaded query={redirection}>
      {({ to, organisations: [first, second], advice, redirectedOn }) => (
        <>
          <p>{t(`redirected.${to}`, { first: first?.name, second: second?.name })}</p>
          {advice && <blockquote>{advice}</blockquote>}
          <p className="sm muted">{t('redirected.on', { day: date(redirectedOn) })}</p>
        </>
      )}
    </Loaded>
  );
}
