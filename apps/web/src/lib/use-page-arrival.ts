import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The page that was looked at last; on the very first one the browser itself says where we are. */
let lastKey: string | null = null;

/**
 * Names the browser page and, after moving inside the product, takes the focus to the page's
 * heading: a screen reader then reads where one has come, and Tab goes on from there. The title
 * names the screen and never a code word, because browsers keep and show it.
 */
export function usePageArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${title} · Rukkanen`;
  }, [title]);

  useEffect(() => {
    if (lastKey !== null && lastKey !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    lastKey = pathname;
  }, [pathname]);

  return heading;
}
