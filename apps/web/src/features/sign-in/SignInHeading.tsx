import { useTranslation } from 'react-i18next';
import { usePageArrival } from '../../lib/use-page-arrival.js';

interface SignInHeadingProps {
  readonly isPage: boolean;
  readonly text: string;
}

export function SignInHeading({ isPage, text }: SignInHeadingProps) {
  return isPage ? <PageHeading text={text} /> : <h2>{text}</h2>;
}

function PageHeading({ text }: { text: string }) {
  const { t } = useTranslation('sign-in');
  const heading = usePageArrival(t('title'));
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
