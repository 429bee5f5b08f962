/** An invitation that is answered. */
export interface Asked {
  readonly uid: string;
  readonly sequence: number;
  readonly occurrence: string | null;
  readonly email: string;
}

/** A REPLY that declines, as a calendar program sends it and a mail system that vouches for it passes it on. */
export function decliningReply({ uid, sequence, occurrence, email }: Asked, by: string): Buffer {
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const start = occurrence && `${occurrence.replaceAll(/[-:]/g, '')}00`;
  const lines = [
    `Authentication-Results: ${by}; dmarc=pass header.from=${email.split('@')[1]}`,
    `From: ${email}`,
    'To: rukkanen@localhost.invalid',
    'Subject: Declined',
    `Message-ID: <declined.${uid}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samples//EN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    ...(start ? [`RECURRENCE-ID;TZID=Europe/Helsinki:${start}`] : []),
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `ATTENDEE;PARTSTAT=DECLINED:mailto:${email}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
