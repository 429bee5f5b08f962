import { EXITS, type ExitCode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { WithIcon } from '../../../components/WithIcon.js';
import { useLanguage } from '../../../lib/use-language.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** Where the consultation ends, in whole official sentences. The last one is "not yet". */
export function Exit() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const { form, change } = useDecision();
  const error = useGapText();
  return (
    <div className="stack">
      <WithIcon icon="info">{t('teamDecides')}</WithIcon>
      <SentenceRadioGroup
        id={placeOf('exit')}
        label={t('exit')}
        labelHidden
        sentences={EXITS.map(({ code, words }) => ({
          value: code,
          text: words[language],
          open: code === 'RETURNED_FOR_COMPLETION',
        }))}
        value={form.exit}
        onChange={(exit) => change({ exit: exit as ExitCode })}
        error={error('exit')}
      />
      {form.exit && <Binding exit={form.exit} />}
    </div>
  );
}

/** Which parts bind the client and which are voluntary (CON-06). */
function Binding({ exit }: { exit: ExitCode }) {
  const { t } = useTranslation('decision');
  const which = exit === 'TYM_CUSTOMERSHIP' ? exit : 'other';
  return <WithIcon icon="info">{t(`binding.${which}`)}</WithIcon>;
}
