import { useEffect, useRef } from 'react';
import { Trouble } from '../../../components/Trouble.js';

/** Why the case did not go although nothing is wrong in it, brought into view beside the button. */
export function NotSent({ error }: { readonly error: Error }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={place}>
      <Trouble error={error} />
    </div>
  );
}
