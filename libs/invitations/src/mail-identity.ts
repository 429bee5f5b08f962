/** How the product names itself in mail, and where it is read. */
export abstract class MailIdentity {
  /** The mailbox that sends, and to which calendar programs answer. */
  abstract readonly from: string;
  abstract readonly publicUrl: string;
}

/** The page of a session; reading it needs a sign-in. */
export const pageOf = ({ publicUrl }: MailIdentity, sessionId: string): string =>
  `${publicUrl}/sessions/${encodeURIComponent(sessionId)}/live`;

/** A Message-ID that nobody else makes (RFC 5322 3.6.4). */
export const messageIdOf = ({ publicUrl }: MailIdentity, mailId: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname}>`;
