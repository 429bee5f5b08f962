import {
  type Language,
  SERVICE_WORDS,
  SERVICES,
  type ServiceCard,
  type ServiceKey,
  type ServiceOrganiser,
  type ServiceWord,
  type WriteService,
} from '@rukkanen/contract';

/** What is looked for in the catalogue. */
export interface Looking {
  readonly text: string;
  readonly district: string;
  readonly organiser: ServiceOrganiser | typeof ANY;
}

export const ANY = 'ANY';
export const NOTHING: Looking = { text: '', district: ANY, organiser: ANY };

export const nameOf = (service: ServiceKey, language: Language): string =>
  SERVICES.find(({ key }) => key === service)?.name[language] ?? service;

export const phaseOf = (service: ServiceKey) => SERVICES.find(({ key }) => key === service)?.phase;

export const PHASES = [...new Set(SERVICES.map(({ phase }) => phase))];

/**
 * The cards that fit. Of a district also what holds for the whole area, unless the district has a card
 * of its own for the service.
 */
export function found(
  cards: readonly ServiceCard[],
  { text, district, organiser }: Looking,
  language: Language,
): ServiceCard[] {
  const own = cards.filter(({ districtId }) => districtId === district);
  const sought = text.trim().toLowerCase();
  return cards.filter((card) => {
    const isHere =
      district === ANY ||
      own.includes(card) ||
      (card.districtId === null && !own.some(({ service }) => service === card.service));
    const words = [nameOf(card.service, language), ...Object.values(card.words)];
    return (
      isHere &&
      (organiser === ANY || card.organiser === organiser) &&
      words.some((one) => one?.toLowerCase().includes(sought))
    );
  });
}

/** For those who write: what nobody has looked at lately comes first, otherwise the order stays. */
export function staleFirst(cards: readonly ServiceCard[]): ServiceCard[] {
  const rank = ({ freshness }: ServiceCard) => (freshness === 'STALE' ? 0 : 1);
  return cards.toSorted((one, other) => rank(one) - rank(other));
}

export type CardForm = Omit<WriteService, 'acknowledgements'>;

/** A card while it is written. */
export const formOf = (card: ServiceCard): CardForm => {
  const { service, districtId, revision, organiser, offered, validUntil, words } = card;
  const texts = Object.fromEntries(SERVICE_WORDS.map((word) => [word, words[word] ?? '']));
  return {
    ...(texts as Record<ServiceWord, string>),
    service,
    districtId,
    revision,
    organiser,
    offered,
    validUntil,
  };
};

/** The words of a card alone. */
export const wordsIn = (form: CardForm): Record<ServiceWord, string> => {
  const words = SERVICE_WORDS.map((word) => [word, form[word]]);
  return Object.fromEntries(words) as Record<ServiceWord, string>;
};
