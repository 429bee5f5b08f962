import { useRef, type PointerEvent } from 'react';

/** Screen readers press with a pointer that has no size. */
const isFinger = ({ pointerType, width, height }: PointerEvent): boolean =>
  pointerType === 'touch' && (width > 0 || height > 0);

/** Tells whether the last thing that touched what is inside was a finger: no key, mouse or screen reader. */
export function useFinger() {
  const byFinger = useRef(false);
  return {
    isByFinger: () => byFinger.current,
    watch: {
      onPointerDownCapture: (event: PointerEvent) => {
        byFinger.current = isFinger(event);
      },
      onKeyDownCapture: () => {
        byFinger.current = false;
      },
    },
  };
}
