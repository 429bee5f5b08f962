/** How the product names itself in mail, and where it is read. */
export abstract class MailIdentity {
  /** The mailbox that sends, and to which calendar programs answer. */
  abstract readonly from: string;
  abstract readonly publicUrl: string;
  /** For how long changes are collected before a message about them leaves. */
  abstract readonly collectSeconds: number;
}

/** The page of a session, or of the reader's own calendar for a series; both need a sign-in. */
export const pageOf = (
  { publicUrl }: Pick<MailIdentity, 'publicUrl'>,
  sessionId: string | null,
): string =>
  sessionId
    ? `${publicUrl}/sessions/${encodeURIComponent(sessionId)}/live`
    : `${publicUrl}/calendar`;

/** A Message-ID that nobody else makes (RFC 5322 3.6.4). */
export const messageIdOf = ({ publicUrl }: MailIdentity, mailId: string): string =>
  `<${mailId}@${new URL(publicUrl).hostname}>`;

/** A page that answers an invitation without sign-in; whoever has the token is believed. */
export const answerPageOf = (
  { publicUrl }: Pick<MailIdentity, 'publicUrl'>,
  token: string,
  answer: 'accept' | 'maybe' | 'decline',
): string => `${publicUrl}/answer/${token}/${answer}`;
