import { useTranslation } from 'react-i18next';

const SHORT_FORMS = ['kuty', 'soku'] as const;

/** An official sentence to the letter; the practitioners' short forms in it tell what they stand for. */
export function OfficialSentence({ children }: { readonly children: string }) {
  const { t } = useTranslation('submit-case');
  return children.split(/(kuty|soku)/iu).map((piece, index) => {
    const short = SHORT_FORMS.find((one) => one === piece.toLowerCase());
    return short ? (
      <abbr key={index} title={t(`situation.short.${short}`)}>
        {piece}
      </abbr>
    ) : (
      piece
    );
  });
}
