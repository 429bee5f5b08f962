import { HostTrouble, MeetingHost } from './meeting-host.js';

const nowhere = (): Promise<never> => Promise.reject(new HostTrouble('not_set', false));

/** Where no host is set, meetings are made by hand and their links typed in. */
export class NoHost extends MeetingHost {
  override readonly isThere = false;
  override readonly createOrGet = nowhere;
  override readonly settle = nowhere;
  override readonly remove = nowhere;
}
