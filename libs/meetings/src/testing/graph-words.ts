import { z } from 'zod';

const Instant = z.iso.datetime();
const attendee = z.strictObject({ upn: z.email(), role: z.enum(['presenter', 'attendee']) });
const facts = {
  subject: z.string().min(1),
  startDateTime: Instant,
  endDateTime: Instant,
  participants: z.strictObject({ attendees: z.array(attendee).min(1) }),
};

const inOrder = (sent: { startDateTime: string; endDateTime: string }) =>
  sent.startDateTime < sent.endDateTime;

/** What createOrGet takes (learn.microsoft.com: onlineMeeting: createOrGet); it knows no lobby. */
export const CreateOrGet = z
  .strictObject({ externalId: z.string().min(1), ...facts })
  .refine(inOrder);

/** What an update takes; whoever names presenters by role sends the list of attendees with it. */
export const Update = z
  .strictObject({
    ...facts,
    lobbyBypassSettings: z.strictObject({
      scope: z.enum([
        'organizer',
        'organization',
        'organizationAndFederated',
        'everyone',
        'invited',
      ]),
      isDialInBypassEnabled: z.boolean(),
    }),
    allowedPresenters: z.enum(['everyone', 'organization', 'roleIsPresenter', 'organizer']),
    allowRecording: z.boolean(),
    allowTranscription: z.boolean(),
  })
  .refine(inOrder);

/** The form of a client that signs in by itself (RFC 6749 4.4). */
export const SignIn = z.strictObject({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.literal('https://graph.microsoft.com/.default'),
});
