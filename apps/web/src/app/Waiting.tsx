import { Skeleton } from '../components/Skeleton.js';

/** Before it is known who is in, or before a page's code has come. */
export function Waiting() {
  return (
    <main id="main">
      <Skeleton />
    </main>
  );
}
