/** What a calendar program says, as far as stories differ. */
export interface SaidByMail {
  readonly uid: string;
  readonly attendee: string;
  readonly partstat?: string;
  readonly from?: string;
  readonly sequence?: number;
  readonly occurrence?: string;
  readonly comment?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
  readonly method?: string;
  /** DTSTAMP: when it was said. */
  readonly stamp?: string;
  /** DTSTART of a COUNTER: the time that is proposed. */
  readonly proposes?: string;
}

const STAMP = '20260504T053100Z';

const basic = ({
  uid,
  attendee,
  partstat = 'ACCEPTED',
  sequence = 0,
  occurrence,
  stamp = STAMP,
  proposes,
}: SaidByMail) => [
  `UID:${uid}`,
  ...(occurrence ? [occurrence] : []),
  ...(proposes ? [`DTSTART:${proposes}`] : []),
  `ATTENDEE;PARTSTAT=${partstat};CN=Somebody:mailto:${attendee}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${stamp}`,
];

/** A REPLY as calendar programs of one kind write it: own lines, and how the part is packed. */
export interface Dialect {
  readonly lines: (said: SaidByMail) => readonly string[];
  readonly type?: string;
  readonly encoding?: '7bit' | 'base64' | 'quoted-printable';
  readonly only?: 'alternative' | 'attachment' | 'single';
}

const organizer = 'ORGANIZER;CN=Rukkanen:mailto:rukkanen@south.example';

/** Written by us in the shape of each program; no message of anybody is copied. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'Outlook (no ORGANIZER, Windows zone)': {
    lines: ({ uid, attendee, partstat = 'ACCEPTED', sequence = 0, occurrence, comment }) => [
      `ATTENDEE;PARTSTAT=${partstat};CN="Kokeilu, V:äinö":MAILTO:${attendee.toUpperCase()}`,
      ...(comment ? [`COMMENT;LANGUAGE=fi-FI:${comment}`] : []),
      `UID:${uid}`,
      ...(occurrence ? [occurrence] : []),
      'SUMMARY;LANGUAGE=fi-FI:Hyväksytty: Rukkanen',
      'DTSTART;TZID=FLE Standard Time:20260504T123500',
      'DTSTAMP:20260504T053100Z',
      `SEQUENCE:${sequence}`,
      'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    ],
    encoding: 'base64',
  },
  'Exchange (alarm inside, folded)': {
    lines: (said) => [
      ...basic(said).map((line) => line.replace(/^(.{40})(.+)$/, '$1\r\n $2')),
      'BEGIN:VALARM',
      'DESCRIPTION:REMINDER',
      'UID:another',
      'END:VALARM',
    ],
    encoding: 'base64',
  },
  'Google (STATUS, quoted-printable)': {
    lines: (said) => [organizer, ...basic(said), 'STATUS:CONFIRMED'],
    encoding: 'quoted-printable',
  },
  'Apple (attachment only)': { lines: (said) => [organizer, ...basic(said)], only: 'attachment' },
  'Thunderbird (plain lines)': { lines: (said) => [...basic(said), organizer], only: 'single' },
  'Nextcloud (base64)': { lines: basic, encoding: 'base64' },
  'Zimbra (RSVP and ROLE after PARTSTAT)': {
    lines: (said) =>
      basic(said).map((line) =>
        line.replace(';CN=Somebody', ';ROLE=REQ-PARTICIPANT;RSVP=FALSE;CN="S, omebody"'),
      ),
  },
  'application/ics only': { lines: basic, type: 'application/ics', only: 'attachment' },
};

const PLAIN: Dialect = { lines: basic };

/** A raw message that answers an invitation. */
export function aReply(said: SaidByMail, dialect: Dialect = PLAIN): Buffer {
  const { encoding = '7bit', only = 'alternative', type = 'text/calendar' } = dialect;
  const method = said.method ?? 'REPLY';
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Somebody//EN', `METHOD:${method}`];
  const body = [...calendar, 'BEGIN:VEVENT', ...dialect.lines(said), 'END:VEVENT', 'END:VCALENDAR'];
  const part = [
    `Content-Type: ${type}; charset=utf-8; method=${method}${only === 'attachment' ? '; name=reply.ics' : ''}`,
    `Content-Transfer-Encoding: ${encoding === '7bit' ? '8bit' : encoding}`,
    ...(only === 'attachment' ? ['Content-Disposition: attachment; filename=reply.ics'] : []),
    '',
    encode(`${body.join('\r\n')}\r\n`, encoding),
  ];
  const head = [
    ...(said.headers ?? []),
    `From: Somebody <${said.from ?? said.attendee}>`,
    'To: rukkanen@south.example',
    'Subject: Re: invitation',
    `Message-ID: ${said.messageId ?? `<${said.uid}.${said.partstat ?? 'A'}@client.example>`}`,
    'MIME-Version: 1.0',
  ];
  if (only === 'single') return Buffer.from([...head, ...part].join('\r\n'));
  const mixed = [`Content-Type: multipart/alternative; boundary="=q"`, '', '--=q'];
  const words = ['Content-Type: text/plain; charset=utf-8', '', said.comment ?? 'Hei', '--=q'];
  return Buffer.from([...head, ...mixed, ...words, ...part, '--=q--', ''].join('\r\n'));
}

const encode = (text: string, encoding: Dialect['encoding']): string => {
  if (encoding === 'base64')
    return Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  if (encoding === 'quoted-printable') return text.replaceAll('=', '=3D').replaceAll('ä', '=C3=A4');
  return text;
};

/** The line with which a mail server vouches for whoever wrote from a mailbox (RFC 8601). */
export const vouchedBy = (authservId: string, mailbox: string): string[] => [
  `Authentication-Results: ${authservId}; spf=pass; dmarc=pass header.from=${mailbox.split('@')[1]}`,
];
