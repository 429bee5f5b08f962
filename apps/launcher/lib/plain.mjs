/**
 * A reason to stop that is told to a person as one sentence, without a stack.
 * Anything else that is thrown is a fault of ours and shows where it happened.
 */
export class PlainStop extends Error {
  name = 'PlainStop';
}

/** Says one line to the person at the terminal. */
export const say = (line) => console.log(line);

/** The same on the other stream, for commands whose output belongs to the command alone. */
export const sayAside = (line) => console.error(line);

/** Tells why a run ended and gives the exit code: one sentence for a plain reason, a stack for a fault. */
export function explain(error) {
  console.error(error instanceof PlainStop ? error.message : error);
  return 1;
}
