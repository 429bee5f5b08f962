export { AnswerBoard } from './answers/board/answer-board.service.js';
export { Settling } from './answers/board/settling.service.js';
export { InboundMail } from './answers/inbound.service.js';
export {
  CHOICES,
  type AnswerPage,
  type AskedMeeting,
  type Choice,
  type Link,
} from './answers/one-tap/answer-page.js';
export { OwnAnswers } from './answers/own-answers.service.js';
export { OneTap, type SentAnswers } from './answers/one-tap/one-tap.service.js';
export { ConveningTerms, type TermTold } from './convening-terms.service.js';
export { Convening } from './convening.service.js';
export { wallTimeOf } from './domain/words.js';
export { CutOff } from './cut-off.service.js';
export { InvitationsModule, type InvitationsOptions } from './invitations.module.js';
export { Mailer, MailRefused, type Message } from './mail/mailer.js';
export { MailSender } from './mail-sender.service.js';
export { Staffing } from './staffing.service.js';
export { SmtpMailer } from './mail/smtp-mailer.js';
export { OwnCalendar } from './own-calendar.service.js';
export { DirectMails } from './reminders/direct-mails.service.js';
export { FeedbackReminders } from './reminders/feedback-reminders.service.js';
