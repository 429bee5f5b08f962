import { type OrganisationCard, OrganisationType } from '@rukkanen/contract';

const rank = ({ type }: OrganisationCard): number => OrganisationType.options.indexOf(type);

/** The three that carry the joint work first, then schools and partners; by name among equals. */
export const inOrder = (organisations: readonly OrganisationCard[]): OrganisationCard[] =>
  organisations.toSorted(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'fi'),
  );
