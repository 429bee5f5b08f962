const HAND =
  'M6.5 21V10a7.5 7.5 0 0 1 15 0v3.8l1.9-2.3a3.1 3.1 0 0 1 4.9 3.8L22 23H6.5zM6 25h16v4.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1z';
const STITCHES = 'm8 9.5 3 2.8 3-2.8 3 2.8 3-2.8M8 15l3 2.8 3-2.8 3 2.8 3-2.8';

/** The mark of the product: a knitted work mitten. */
export function Mitten() {
  return (
    <svg className="mitten" viewBox="0 0 32 32" aria-hidden="true">
      <path className="m" d={HAND} />
      <path className="k" d={STITCHES} fill="none" strokeWidth="1.9" />
    </svg>
  );
}
