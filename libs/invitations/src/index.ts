export { InboundMail } from './answers/inbound.service.js';
export { ConveningTerms, type TermTold } from './convening-terms.service.js';
export { Convening } from './convening.service.js';
export { Feeds, type ServedFeed } from './feeds.service.js';
export { InvitationsModule, type InvitationsOptions } from './invitations.module.js';
export { Mailer, MailRefused, type Message } from './mail/mailer.js';
export { MailSender } from './mail-sender.service.js';
export { Staffing } from './staffing.service.js';
export { SmtpMailer } from './mail/smtp-mailer.js';
