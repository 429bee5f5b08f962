import type { AreaCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FieldTrouble } from '../../components/ErrorSummary.js';
import { toast } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { areasToRefer, lacksOf, type ReferralDraft, referralOf } from './referral.js';

export interface ReferralForm {
  readonly draft: ReferralDraft;
  readonly change: (part: Partial<ReferralDraft>) => void;
  readonly areas: readonly AreaCard[];
  readonly today: string;
  readonly troubles: readonly FieldTrouble[];
  readonly errorOf: (field: keyof ReferralDraft) => string | null;
  readonly attempt: number;
  readonly save: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The day is today until another is chosen, so that it follows the product's clock. */
type TypedReferral = Omit<ReferralDraft, 'openedOn'> & {
  readonly openedOn: string | null | undefined;
};

/** The form of a direct referral: today and the only area are filled in already. */
export function useReferral(): ReferralForm {
  const { t } = useTranslation('referral');
  const me = useMe();
  const today = dayOf(useProductNow(60_000));
  const areas = areasToRefer(me);
  const [only] = areas.length === 1 ? areas : [];
  const [typed, setTyped] = useState<TypedReferral>({
    areaId: only?.id ?? '',
    openedOn: undefined,
    needs: null,
    reason: null,
  });
  const draft = { ...typed, openedOn: typed.openedOn === undefined ? today : typed.openedOn };
  const [attempt, setAttempt] = useState(0);
  const { log, isPending, error } = useLog();
  const lacks = attempt > 0 ? lacksOf(draft, today) : [];
  const troubles = lacks.map(({ field, key }) => ({ field, text: t(`missing.${key}`) }));
  const save = () => {
    const request = lacksOf(draft, today).length === 0 ? referralOf(draft) : null;
    if (request) log(request);
    else setAttempt((count) => count + 1);
  };
  return {
    draft,
    change: (part) => setTyped((now) => ({ ...now, ...part })),
    areas,
    today,
    troubles,
    errorOf: (field) => troubles.find((trouble) => trouble.field === field)?.text ?? null,
    attempt,
    save,
    isPending,
    error,
  };
}

/** Sends it, says so, and goes back to where the work goes on. */
function useLog() {
  const { t } = useTranslation('referral');
  const me = useMe();
  const navigate = useNavigate();
  const change = useChange('logDirectReferral', { outdates: ['flow'] });
  return {
    log: (body: NonNullable<ReturnType<typeof referralOf>>) =>
      change.mutate(
        { body },
        {
          onSuccess: () => {
            toast(t('logged'));
            void navigate(may(me, 'case.own') ? '/cases' : '/');
          },
        },
      ),
    isPending: change.isPending || change.isSuccess,
    error: change.error,
  };
}
