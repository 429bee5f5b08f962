/** One message to one person. */
export interface Message {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The iMIP body and its method; it becomes the last part of multipart/alternative (RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly body: string };
}

/** A mail server said no; `permanent` tells a 5xx from everything worth another try. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  constructor(
    readonly permanent: boolean,
    /** The server's numeric reply, never its text. */
    readonly reply: string,
  ) {
    super(reply);
  }
}

/** Sends mail. Resolves when the server has taken responsibility for it; throws MailRefused. */
export abstract class Mailer {
  abstract send(message: Message): Promise<void>;
}
