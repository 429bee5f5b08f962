const MISREAD: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };
const RUN = /[0-9OolI|]+/g;

/**
 * The same text with letters read as the digits they were meant to be, unit for unit.
 *
 * Scanned and hand-typed numbers carry O for 0 and l for 1. A run counts only where a real digit
 * stands in it and no other letter touches it, so no word is harmed.
 */
export function readDigits(text: string): string {
  return text.replace(RUN, (run, at: number) =>
    /\d/.test(run) && /\D/.test(run) && standsAlone(text, at, at + run.length)
      ? run.replaceAll(/\D/g, (unit) => MISREAD[unit] ?? unit)
      : run,
  );
}

const LETTER = /\p{L}/u;

/** No letter touches the run but at most a lone one, as the check character of an identity code does. */
function standsAlone(text: string, start: number, end: number): boolean {
  const harms = (edge: number, near: number, far: number) =>
    LETTER.test(text.charAt(near)) &&
    (LETTER.test(text.charAt(far)) || LETTER.test(text.charAt(edge)));
  return !harms(start, start - 1, start - 2) && !harms(end - 1, end, end + 1);
}
