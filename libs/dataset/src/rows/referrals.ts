import { DirectReferralReason } from '@rukkanen/contract';
import { instantAt } from '../format/helsinki.js';
import { into, type TableRows } from './row.js';
import type { Story } from './story.js';

/** Clients referred without the team: coded, for the log knows no stories. */
export const referralRows = ({ dataset }: Story): TableRows =>
  into(
    'direct_referrals',
    dataset.directReferrals.map((referral) => ({
      id: referral.id,
      area_id: referral.area,
      opened_on: referral.openedOn,
      needs: referral.needs,
      reason: reasonOf(referral.ground),
      destination_3m: referral.destination3m ?? null,
      logged_by: null,
      logged_at: instantAt(referral.openedOn, '12:00'),
    })),
  );

/** A ground that is one of our codes stays; of a sentence only the clear need is understood. */
export function reasonOf(ground: string | null | undefined): DirectReferralReason {
  const code = DirectReferralReason.safeParse(ground);
  if (code.success) return code.data;
  return ground?.startsWith('clear need') ? 'CLEAR_NEED' : 'OTHER';
}
