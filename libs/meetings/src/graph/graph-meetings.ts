import { JoinUrl } from '@rukkanen/contract';
import { z } from 'zod';
import {
  HostTrouble,
  MeetingHost,
  type HostedMeeting,
  type WantedMeeting,
} from '../meeting-host.js';
import { ask, PATIENCE_MS, troubleOf } from './ask.js';
import type { GraphSettings } from './graph-settings.js';
import { GraphToken } from './graph-token.js';

const OnlineMeeting = z.object({ id: z.string().min(1), joinWebUrl: JoinUrl });

/**
 * Teams meetings by Microsoft Graph v1.0 `onlineMeetings`: createOrGet names each by an external id, so
 * that one session never gets two. It takes no word on the lobby, so a second request sets that. What an
 * answer says beside the fields read here is not kept.
 */
export class GraphMeetings extends MeetingHost {
  readonly #token: GraphToken;

  constructor(
    private readonly settings: GraphSettings,
    private readonly patience = PATIENCE_MS,
  ) {
    super();
    this.#token = new GraphToken(settings);
  }

  override async createOrGet(wanted: WantedMeeting): Promise<HostedMeeting> {
    const { externalId } = wanted;
    const answer = await this.#ask('POST', '/createOrGet', { externalId, ...facts(wanted) });
    const read = OnlineMeeting.safeParse(await answer.json().catch(() => null));
    if (!read.success) throw new HostTrouble('meeting.answer', true);
    return { id: read.data.id, joinUrl: read.data.joinWebUrl };
  }

  override async settle(id: string, wanted: WantedMeeting): Promise<void> {
    await this.#ask('PATCH', `/${encodeURIComponent(id)}`, { ...facts(wanted), ...SHUT });
  }

  override async remove(id: string): Promise<void> {
    try {
      await this.#ask('DELETE', `/${encodeURIComponent(id)}`);
    } catch (trouble) {
      if (!(trouble instanceof HostTrouble && trouble.isGone)) throw trouble;
    }
  }

  /** A token that was refused is fetched anew once. */
  async #ask(method: string, path: string, body?: object): Promise<Response> {
    const first = await this.#send(method, path, body);
    if (first.status !== 401) return succeeded(first);
    this.#token.forget();
    return succeeded(await this.#send(method, path, body));
  }

  async #send(method: string, path: string, body?: object): Promise<Response> {
    const { url, organizer } = this.settings;
    const Authorization = `Bearer ${await this.#token.value()}`;
    const address = `${url}/users/${encodeURIComponent(organizer)}/onlineMeetings${path}`;
    const headers = { Authorization, ...(body && { 'Content-Type': 'application/json' }) };
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    return ask(address, sent, this.patience);
  }
}

/** Only who is invited by name passes the lobby, and that is the convener alone, who lets the others in. */
const SHUT = {
  lobbyBypassSettings: { scope: 'invited', isDialInBypassEnabled: false },
  allowedPresenters: 'roleIsPresenter',
  allowRecording: false,
  allowTranscription: false,
};

const facts = ({ subject, startsAt, endsAt, convener }: WantedMeeting) => ({
  subject,
  startDateTime: startsAt.toISOString(),
  endDateTime: endsAt.toISOString(),
  participants: { attendees: [{ upn: convener, role: 'presenter' }] },
});

function succeeded(answer: Response): Response {
  if (!answer.ok) throw troubleOf(answer, 'meeting');
  return answer;
}
