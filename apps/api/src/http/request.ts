import type { SentAnswers } from '@rukkanen/invitations';
import type { Actor, Refused } from '@rukkanen/kernel';
import type { Request } from 'express';

/** What the edge learns about a request, step by step. */
export interface EdgeRequest extends Request {
  /** The reference a reader can give to support; it stands in problem answers and in the log. */
  reference: string;
  nonce: string;
  /** The token of the session cookie, if one was sent. */
  sessionToken: string | null;
  actor?: Actor;
  /** Why the body could not be read; told only after access has been decided. */
  bodyProblem?: Refused;
  /** A raw message, from a mail system that knows the token. */
  rawMail?: Buffer;
  /** Answers from the page behind a link of a mail. */
  form?: SentAnswers;
  /** Tells a refusal as a page, where people come without our own; whether it did. */
  tellRefusal?: (refused: Refused) => boolean;
  /** What was sent, as the contract understands it. */
  sent?: { readonly body: unknown; readonly query: unknown };
}
