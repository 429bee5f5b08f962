import type { BodyOf, MissingNote } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../components/toasts.js';
import { useChange } from '../../../lib/api.js';

type ChangeName = 'mergeMissingService' | 'separateMissingService' | 'markJointProcurement';

const OUTDATES = ['missingServices', 'publishedNeeds'] as const;

/** One change of the register on top of what was looked at; says what was done, with its undo. */
export function useMissingChange<N extends ChangeName>(name: N) {
  const { mutateAsync, error, isPending } = useChange(name, { outdates: OUTDATES });
  const change = (
    { id, revision }: Pick<MissingNote, 'id' | 'revision'>,
    body: Omit<BodyOf<N>, 'revision'>,
    words: string,
    undo?: () => void,
  ): void =>
    void mutateAsync({ params: { id }, body: { revision, ...body } } as never).then(
      () => toast(words, undo),
      () => undefined,
    );
  return { change, error, isPending };
}

/** Merges two, and takes them apart again when that was a slip. */
export function useMerge() {
  const { t } = useTranslation('needs');
  const { change, error, isPending } = useMissingChange('mergeMissingService');
  const apart = useMissingChange('separateMissingService');
  const merge = (service: MissingNote, intoId: string) => {
    const { id, revision } = service;
    const undo = () => apart.change({ id, revision: revision + 1 }, {}, t('separated'));
    change(service, { intoId }, t('mergedDone'), undo);
  };
  return { merge, error: error ?? apart.error, isPending };
}
