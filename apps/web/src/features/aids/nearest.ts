import type { ExitCode, LibraryExample } from '@rukkanen/contract';

/** How many examples stand beside the questions. */
const SHOWN = 3;

/** Examples that ended like this one might, those of one's own areas first. */
export const nearest = (
  told: readonly LibraryExample[],
  exit: ExitCode | null,
  ownAreas: readonly string[],
): readonly LibraryExample[] => {
  const isOwn = ({ traits }: LibraryExample) =>
    Number(traits.area !== null && ownAreas.includes(traits.area.fi));
  return told
    .filter((example) => exit === null || example.exit === exit)
    .toSorted((one, other) => isOwn(other) - isOwn(one))
    .slice(0, SHOWN);
};
