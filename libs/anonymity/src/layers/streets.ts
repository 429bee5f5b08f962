/** Last parts of Finnish, Swedish and English street names, in the forms they take in a sentence. */
const FINNISH =
  'katu|kadu|tie|kuja|polku|polu|kaari|kaare|raitti|raiti|väylä|aukio|tori|rinne|rintee|rinteel|penger|penkere|puisto|puistikko|laita|laida|piha|rivi|kulma|kulku|kulu|mutka|mäki|mäe|ranta|ranna|niitty|niity|portti|porti|silta|silla|bulevardi|esplanadi|pelto|pello|harju|lehto|lehdo|aho|töyry|vuori|vuore|notko|haka|haa|linja|kujanne|kujantee|taival|taipalee|ura|kehä|kylä|suora';
const CASES = '(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|a|ä|lla|:\\p{L}{1,4})?';
const SURE =
  'katu|kadu|tie|kuja|polku|polu|kaari|kaare|raitti|raiti|väylä|bulevardi|esplanadi|kujanne|kujantee';
const SWEDISH =
  'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|svängen|esplanaden|torget|allén|brinken|stranden|backen|bågen|tået|parken|kajen';
/** English words that are a street only with a name before them. */
export const ENGLISH = 'street|road|lane|avenue|drive|close|crescent';

/** *33*, *33 B*, *2 B 5*, *12 as. 4*, *7-9 C 12* and a case ending after a colon. */
export const HOUSE_NUMBER =
  '\\d{1,4}(?:\\s?-\\s?\\d{1,3})?(?:\\s?[a-zA-Z](?![\\p{L}]))?(?:(?<=[a-zA-Z])\\s?\\d{1,3}(?!\\d)|\\s(?:as|bst|lgh|apt|asunto|bostad)\\.?\\s?\\d{1,3})?(?::\\p{L}{1,5})?(?![\\d\\p{L}])';

/** A word that ends like a street name of any kind; a number must follow to make it an address. */
export const ANY_STREET = `(?:${FINNISH})${CASES}|${SWEDISH}|${ENGLISH}`;

/** A word that can hardly be anything but a street, even where no number follows. */
export const SURE_STREET = `(?:${SURE})${CASES}|gatan|vägen|gränden|stigen`;

/** Kinds of road and common figures of speech: *valtatie 8*, *työpolku 2*, *vuoden ranta 3*. */
export const ROAD = new RegExp(
  `^(?:(?:valta|kanta|seutu|yhdys|moottori|rauta|pika|maan|kylä|pää)(?:tie|väylä)|(?:työ|hoito|palvelu|opinto|jatko|koulutus|elämän|ura|kuntoutus)?(?:${FINNISH})|(?:${SWEDISH}|${ENGLISH}))${CASES}$`,
  'u',
);
