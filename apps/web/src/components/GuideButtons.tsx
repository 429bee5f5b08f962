import { GUIDES, type Guide, guidesOf, type NextSteps } from '@rukkanen/aids';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { ProcessGuide } from './ProcessGuide.js';

/** The guides that belong to a decision, one tap away and without leaving the page (SVC-13). */
export function GuideButtons({ next }: { readonly next: NextSteps }) {
  const { t } = useTranslation(['aids', 'common']);
  const [open, setOpen] = useState<Guide | null>(null);
  const keys = guidesOf(next);
  const guides = GUIDES.filter(({ key }) => keys.includes(key));
  if (guides.length === 0) return null;
  return (
    <div className="row noprint">
      {guides.map((guide) => (
        <Button key={guide.key} size="small" icon="info" onPress={() => setOpen(guide)}>
          {t(`aids:guide.${guide.key}.title`)}
        </Button>
      ))}
      {open && (
        <Dialog
          title={t(`aids:guide.${open.key}.title`)}
          isOpen
          onClose={() => setOpen(null)}
          actions={<Button onPress={() => setOpen(null)}>{t('aids:guide.close')}</Button>}
        >
          <ProcessGuide guide={open} />
        </Dialog>
      )}
    </div>
  );
}
