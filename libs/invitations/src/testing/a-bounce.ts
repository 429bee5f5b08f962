interface Report {
  /** The Message-ID of what could not be delivered. */
  readonly about: string;
  readonly action?: 'failed' | 'delayed' | 'delivered';
  /** Whole or headers only: servers differ in what they send back. */
  readonly returns?: 'message' | 'headers';
  /** Words of the other server, which may quote anything. */
  readonly words?: string;
  readonly messageId?: string;
}

/** A delivery status notification as mail servers write it (RFC 3464). */
export function aBounce(report: Report): Buffer {
  const { about, action = 'failed', returns = 'headers', words = 'Ei perillä.' } = report;
  const kind = returns === 'headers' ? 'text/rfc822-headers' : 'message/rfc822';
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.wsc.example',
      'To: rukkanen@south.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: ${report.messageId ?? `<${action}.${about.slice(1, 9)}@mx.wsc.example>`}`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="=b"',
      '',
      '--=b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
      '--=b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.wsc.example',
      '',
      'Final-Recipient: rfc822; vaino@wsc.example',
      `Action: ${action}`,
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; 550 5.1.1 ${words}`,
      '',
      '--=b',
      `Content-Type: ${kind}`,
      '',
      'From: Rukkanen <rukkanen@south.example>',
      'To: vaino@wsc.example',
      `Message-ID: ${about}`,
      'Subject: Kutsu',
      '',
      '--=b--',
      '',
    ].join('\r\n'),
  );
}
