import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button } from '../components/Button.js';
import { Dialog } from '../components/Dialog.js';
import { Icon } from '../components/Icon.js';
import { Segmented } from '../components/Segmented.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/i18n.js';
import { useMe } from '../lib/me.js';
import { useLanguage } from '../lib/use-language.js';
import { MainMenu } from './MainMenu.js';
import { useChooseLanguage } from '../lib/use-choose-language.js';
import { useRoleLine } from './use-role-line.js';
import { useSignOut } from './use-sign-out.js';

const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({
  value,
  label: LANGUAGE_NAMES[value],
  lang: value,
}));

/** On a phone one button with the word "Valikko" holds pages, language and leaving. */
export function NarrowMenu() {
  const { t } = useTranslation(['shell', 'common']);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <AriaButton className="tool" onPress={() => setOpen(true)} aria-haspopup="dialog">
        <Icon name="menu" />
        {t('shell:menu')}
      </AriaButton>
      <Dialog
        title={t('shell:menu')}
        isOpen={isOpen}
        onClose={close}
        actions={<Leaving onClose={close} />}
      >
        <Signed />
        <div className="narrow-nav">
          <MainMenu onGo={close} />
        </div>
        <LanguageChoice />
      </Dialog>
    </>
  );
}

function Signed() {
  const { user } = useMe();
  return (
    <p>
      <b>{user.name}</b>
      <span className="sm muted own-line">{useRoleLine()}</span>
    </p>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('shell');
  const choose = useChooseLanguage();
  return (
    <Segmented
      label={t('language')}
      options={LANGUAGE_OPTIONS}
      value={useLanguage()}
      onChange={(language) => void choose(language)}
    />
  );
}

function Leaving({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const { signOut } = useSignOut();
  const { demo } = useMe();
  return (
    <>
      <Button
        onPress={() => {
          onClose();
          signOut();
        }}
      >
        {demo ? t('shell:changePersona') : t('shell:signOut')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t('common:close')}
      </Button>
    </>
  );
}
