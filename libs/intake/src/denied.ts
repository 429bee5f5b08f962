/**
 * How a text says that there is NO danger, in the three languages: a negation, nothing between but words
 * that add nothing, the danger, and nothing after it that could turn the sense. Everything else is left
 * standing, for whoever writes is better reminded once too often than once too seldom (FRM-05).
 */
interface Denying {
  /** What denies, before the danger. */
  readonly no: string;
  /** Words that may stand between and add nothing. */
  readonly between: string;
  /** Dangers in the forms in which they are denied. */
  readonly danger: string;
  /** How the list of what is denied goes on. */
  readonly or: string;
  /** What may follow: then the clause must end. */
  readonly after: string;
  /** What denies when the danger stands first; it ends the clause. */
  readonly isNot: string | null;
}

const FINNISH: Denying = {
  no: 'ei|eivät|ettei|etteivät|eikä|eivätkä|emme|en',
  between:
    'ole|ollut|olleet|ilmene|ilmennyt|esiinny|esiintynyt|havaittu|havaittavissa|havaitse|havainnut|havainneet|todettu|näy|näkynyt|kohdistu|kohdistunut|mitään|minkäänlais(?:ta|ia)|merkkejä|viitteitä|akuuttia?|välitöntä|tällä hetkellä|nyt|tule|tullut|ilmi|esiin|esille|kotona|perheessä',
  danger:
    'itsetuhoisuutta|itsetuhois(?:ta|ia)(?: (?:ajatuksia|aikeita|puheita|puhetta|käytöstä|suunnitelmia|ajattelua))?|itsetuhoi(?:nen|sia)|itsemurha(?:-?ajatuksia|-?yrityksiä|-?aikeita|-?suunnitelmia|-?riskiä|-?vaaraa|n vaaraa)|viiltelyä|itsensä vahingoittamista|(?:lähisuhde|perhe|parisuhde)?väkivaltaa|väkivallan (?:uhkaa|vaaraa|merkkejä)|väkivaltai(?:nen|sta|sia)|pahoinpitelyä|pelkää kotona|vaaraa|vaarassa|laiminlyöntiä|laiminlyödä|kaltoinkohtelua',
  or: 'eikä|eivätkä|tai',
  after: 'ole|ollut|ilmene|ilmennyt|esiinny|havaittu|todettu|tällä hetkellä|nyt|kotona|perheessä',
  isNot:
    '(?:kotona |perheessä )?ei (?:ole(?: ollut| ilmennyt| esiintynyt| havaittu| todettu| tullut (?:ilmi|esiin|esille))?|ilmene|ilmennyt|esiinny|havaittu|todettu|tullut (?:ilmi|esiin|esille))(?: tällä hetkellä| kotona| perheessä)?',
};

const SWEDISH: Denying = {
  no: 'inga|ingen|inget|inte|ej|varken',
  between:
    'har|haft|är|finns|funnits|förekommer|förekommit|några?|något|tecken på|akuta?|just nu|för närvarande|i',
  danger:
    'självmordstankar|självmordsrisk|självmordsplaner|självmordsförsök|självmordsbenäg(?:en|na)|självskadebeteende|självskador|suicid(?:al|ala|risk|tankar)|(?:relations)?våld(?:sam|samt)?|våld i (?:hemmet|nära relationer)|misshandel|rädd hemma|fara|försummelse',
  or: 'eller|och inga|och inget|och ingen',
  after: 'just nu|för närvarande|hemma|i hemmet|i familjen',
  isNot: null,
};

const ENGLISH: Denying = {
  no: "no|not|isn't|aren't|neither",
  between:
    'been|any|signs? of|evidence of|indications? of|risk of|history of|current|currently|acute|immediate|thoughts of|in|a',
  danger:
    'suicid(?:e|al)(?: (?:thoughts|ideation|plans|risk|intent))?|suicide attempts?|self-?harm|harming (?:him|her|them)self|(?:domestic )?violen(?:ce|t)|abuse|assault|neglect|danger(?: to (?:self|others|(?:the )?child(?:ren)?))?|afraid at home|unsafe',
  or: 'or|nor|and no',
  after: 'at home|in the (?:home|family)|now|at present|currently|reported|observed',
  isNot: null,
};

/** What makes a denial doubtful, wherever it stands in the sentence: it was otherwise, or is not believed. */
const DOUBT =
  /(?<!\p{L})(?:mutta|vaikka|paitsi|kuitenkin|silti|aiemmin|aikaisemmin|ennen|joskus|enää|toisinaan|epäil|varm|tiedä|tieto|usko|luul|ehkä|kai(?!\p{L})|muka|väit|kiel|kiist|peit|salaa|men(?!\p{L})|fast|förutom|dock|ändå|tidigare|ibland|längre|säker|osäker|vet(?!\p{L})|tror|kanske|påstå|förnek|but|although|though(?!\p{L})|except|however|yet|still|earlier|before|sometimes|longer|anymore|unsure|sure|know|believ|maybe|perhaps|claim|den(?:y|ies|ied)|past(?!\p{L})|used|until|unless|\?)/iu;

const NEGATION =
  /(?<!\p{L})(?:ei|eivät|ettei\p{L}*|eikä|eivätkä|emme|en|ilman|ing(?:en|et|a)|inte|ej|utan|varken|no|not|never|nor|neither|without|\p{L}+n['’]t)(?!\p{L})/iu;

const ENDS = String.raw`(?=\s*(?:[.,;:!)]|$))`;

const denials = [FINNISH, SWEDISH, ENGLISH].flatMap((language) => {
  const { no, between, danger, or, after, isNot } = language;
  const list = `(?:${danger})(?: (?:${or}) (?:(?:${between}) )*(?:${danger}))*`;
  const first = `(?<![\\p{L}-])(?:${no}) (?:(?:${between}) )*${list}(?: (?:${after}))*${ENDS}`;
  const last = `(?<![\\p{L}-])${list} ${isNot}${ENDS}`;
  return [first, ...(isNot ? [last] : [])].map((pattern) => new RegExp(pattern, 'giu'));
});

const NOTHING = ' – ';

/**
 * A sentence without the dangers that it denies. One in which anything makes the denial doubtful, or
 * another negation comes before it and could turn it round, is left as it is.
 */
export const withoutDenied = (sentence: string): string =>
  DOUBT.test(sentence) ? sentence : stripped(sentence);

const stripped = (words: string): string =>
  denials.reduce(
    (left, denial) =>
      left.replaceAll(denial, (found, at: number) =>
        NEGATION.test(stripped(left.slice(0, at))) ? found : NOTHING,
      ),
    words,
  );
