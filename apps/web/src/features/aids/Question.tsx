import { type Answers, type Asked, BANDS, type Mark, type Quantity } from '@rukkanen/aids';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../components/Chips.js';
import { useBandWords } from './use-band-words.js';

interface QuestionProps {
  readonly asked: Asked;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** One thing that a worker may know, in bands; "not known" is the answer until another is given. */
export function Question({ asked, ...props }: QuestionProps) {
  return isQuantity(asked) ? (
    <Amount quantity={asked} {...props} />
  ) : (
    <YesOrNo mark={asked} {...props} />
  );
}

const isQuantity = (asked: Asked): asked is Quantity => Object.hasOwn(BANDS, asked);

type PartProps = Omit<QuestionProps, 'asked'>;

function Amount({ quantity, answers, onChange }: PartProps & { quantity: Quantity }) {
  const { t } = useTranslation('aids');
  const wordsOf = useBandWords();
  const { [quantity]: known, ...others } = answers.bands;
  const choose = (from: string) => {
    const band = BANDS[quantity].find((one) => `${one.from}` === from);
    onChange({ ...answers, bands: band ? { ...others, [quantity]: band } : others });
  };
  return (
    <ChoiceChips
      label={t(`asked.${quantity}`)}
      options={[
        ...BANDS[quantity].map((band) => ({
          value: `${band.from}`,
          label: wordsOf(quantity, band),
        })),
        { value: 'unknown', label: t('unknown') },
      ]}
      value={known ? `${known.from}` : 'unknown'}
      onChange={choose}
    />
  );
}

function YesOrNo({ mark, answers, onChange }: PartProps & { mark: Mark }) {
  const { t } = useTranslation('aids');
  const { [mark]: known, ...others } = answers.marks;
  const choose = (answer: string) =>
    onChange({
      ...answers,
      marks: answer === 'unknown' ? others : { ...others, [mark]: answer === 'yes' },
    });
  return (
    <ChoiceChips
      label={t(`asked.${mark}`)}
      options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(value) }))}
      value={known === undefined ? 'unknown' : known ? 'yes' : 'no'}
      onChange={choose}
    />
  );
}
