import { FORM, type FormDomain, type FormSheet } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { AreaHelp } from '../../../components/AreaHelp.js';
import { Button } from '../../../components/Button.js';
import { useLanguage } from '../../../lib/use-language.js';
import { useForm } from '../use-case-form.js';
import { DomainChoice } from './DomainChoice.js';
import { Level } from './Level.js';

interface DomainProps {
  readonly sheet: FormSheet;
  readonly number: number;
  readonly isOpen: boolean;
  readonly next: FormDomain | null;
  /** The one that was left by a tap on a level. */
  readonly back: FormDomain | null;
  readonly onOpen: (domain: FormDomain) => void;
  readonly onTap: (next: FormDomain) => void;
}

/** One domain of the form: folded to its chosen sentence, open with all of them, or not chosen yet. */
export function Domain({ isOpen, ...props }: DomainProps) {
  const { sheet, number, onOpen } = props;
  const { draft, errorOf } = useForm();
  const level = draft.scores[sheet.key];
  if (isOpen) return <OpenDomain {...props} />;
  const error = errorOf('situation', `domain-${sheet.key}`);
  return (
    <section className={level === undefined ? 'domain todo' : 'domain done'}>
      <span className="n">{number}</span>
      <Head sheet={sheet} isChosen={level !== undefined} onOpen={onOpen} />
      {level !== undefined && (
        <p className="sm">
          <Level sheet={sheet} level={level} />
        </p>
      )}
      {error && <p className="error sm">{error}</p>}
    </section>
  );
}

interface HeadProps {
  readonly sheet: FormSheet;
  readonly isChosen: boolean;
  readonly onOpen: (domain: FormDomain) => void;
}

function Head({ sheet, isChosen, onOpen }: HeadProps) {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  const title = sheet.title[language];
  return (
    <>
      <h2>{title}</h2>
      <span className="row" id={`domain-${sheet.key}`}>
        {!isChosen && <span className="muted sm not-chosen">{t('situation.notChosen')}</span>}
        <Button variant="quiet" size="small" onPress={() => onOpen(sheet.key)}>
          {isChosen ? t('situation.change') : t('situation.open')}
          <span className="sr"> {title}</span>
        </Button>
      </span>
    </>
  );
}

type OpenDomainProps = Omit<DomainProps, 'isOpen'>;

function OpenDomain({ sheet, number, next, back, onOpen, onTap }: OpenDomainProps) {
  const { t } = useTranslation(['submit-case', 'common']);
  const language = useLanguage();
  const { draft } = useForm();
  const sheetOf = (domain: FormDomain | null) => FORM.sheets.find(({ key }) => key === domain);
  const following = sheetOf(next);
  return (
    <section className="domain open">
      <div className="row">
        <h2>
          <span className="n">{number}</span> {sheet.title[language]}
        </h2>
        <span className="push sm muted digit-keys">{t('common:digitKeys')}</span>
      </div>
      <OwnHelp domain={sheet.key} />
      <DomainChoice
        sheet={sheet}
        {...(following && {
          onNext: () => onOpen(following.key),
          onTap: () => onTap(following.key),
        })}
      />
      <Onwards
        back={sheetOf(back)}
        following={draft.scores[sheet.key] === undefined ? undefined : following}
        onOpen={onOpen}
      />
    </section>
  );
}

interface OnwardsProps {
  readonly back: FormSheet | undefined;
  readonly following: FormSheet | undefined;
  readonly onOpen: (domain: FormDomain) => void;
}

/** Back to what was just left by a tap, and on to what has no choice yet. */
function Onwards({ back, following, onOpen }: OnwardsProps) {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  if (!back && !following) return null;
  return (
    <div className="actions">
      {following && (
        <Button iconAfter="arrowDown" onPress={() => onOpen(following.key)}>
          {t('situation.next', { domain: following.title[language] })}
        </Button>
      )}
      {back && (
        <Button variant="quiet" onPress={() => onOpen(back.key)}>
          {t('situation.back', { domain: back.title[language] })}
        </Button>
      )}
    </div>
  );
}

/** The area's own help; the official sentences below stay as they are (FRM-07). */
function OwnHelp({ domain }: { readonly domain: FormDomain }) {
  const { area } = useForm();
  const help = area?.guidance.domainHelp[domain];
  if (!help) return null;
  return (
    <p className="hint area-help">
      <AreaHelp help={help} />
    </p>
  );
}
