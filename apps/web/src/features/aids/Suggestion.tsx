import type { Guidance } from '@rukkanen/agenda';
import { DECISION_FLOW, EXITS, type ExitCode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { ButtonLink } from '../../components/Link.js';
import { may, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';

/** Where the answers lead, and one tap on from there. A person always chooses. */
export function Suggestion({ guidance }: { readonly guidance: Guidance }) {
  return (
    <div aria-live="polite">{guidance.to !== 'question' && <Result guidance={guidance} />}</div>
  );
}

type Found = Exclude<Guidance, { readonly to: 'question' }>;

const exitWords = (code: ExitCode) => EXITS.find((exit) => exit.code === code)?.words;

function Result({ guidance }: { guidance: Found }) {
  const { t } = useTranslation('aids');
  const language = useLanguage();
  const isTeam = guidance.to === 'team';
  const words = isTeam ? DECISION_FLOW.team : exitWords(guidance.exit);
  const isClear = !isTeam && guidance.exit === 'TYM_CUSTOMERSHIP';
  return (
    <Banner
      tone="ok"
      icon="info"
      title={t('which.suggests', { what: words?.[language] ?? '' })}
      actions={<Ways isClear={isClear} />}
    >
      <p>{t(isTeam ? 'which.team' : `which.exit.${guidance.exit}`)}</p>
      {!isTeam && guidance.alternatives.length > 0 && (
        <p>
          {t('which.or', {
            what: guidance.alternatives.map((code) => exitWords(code)?.[language]).join(', '),
          })}
        </p>
      )}
    </Banner>
  );
}

/** A clear need passes the team by; everything else may be asked of it. */
function Ways({ isClear }: { isClear: boolean }) {
  const { t } = useTranslation('aids');
  const me = useMe();
  return (
    <>
      {may(me, 'referral.log') && (
        <ButtonLink to="/referrals/new" variant={isClear ? 'primary' : 'plain'}>
          {t('which.refer')}
        </ButtonLink>
      )}
      {may(me, 'case.submit') && (
        <ButtonLink to="/cases/new" variant={isClear ? 'plain' : 'primary'}>
          {t('which.bring')}
        </ButtonLink>
      )}
    </>
  );
}
