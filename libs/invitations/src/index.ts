export { Mailer, MailRefused, type Message } from './mail/mailer.js';
export { SmtpMailer } from './mail/smtp-mailer.js';
