import { Mailer, type Message } from '../mail/mailer.js';
import { CalendarClient, type Habit } from './calendar-client.js';

/** Takes every message and carries its calendar part into the calendars of whom it is for. */
export class PostOffice extends Mailer {
  readonly sent: Message[] = [];
  readonly #calendars = new Map<string, CalendarClient>();

  constructor(private readonly habit: Habit = 'KEEPS') {
    super();
  }

  override send(message: Message): Promise<void> {
    this.sent.push(message);
    if (message.calendar) this.calendarOf(message.to.address).take(message.calendar.body);
    return Promise.resolve();
  }

  calendarOf(address: string): CalendarClient {
    const known = this.#calendars.get(address) ?? new CalendarClient(this.habit);
    this.#calendars.set(address, known);
    return known;
  }
}
