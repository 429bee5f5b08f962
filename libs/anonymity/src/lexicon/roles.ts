/** How a word before a name says who the person is to the case. */
export type Role = 'client' | 'relative' | 'professional';

const CLIENT =
  /^(?:asiakas|asiakkaa|asiakkail|potila|hakija|työnhakija|nuori$|nuoren$|nuorella|nuorelle|nuorukai|naisasiakas|miesasiakas|rouva|herra|neiti|kund|klient|patient|sökande|client|customer|applicant|mr$|mrs$|ms$|herr$|fru$)/;
const RELATIVE =
  /^(?:äiti|äidi|äitin|isä$|isän$|isäl|isäs|isoisä|isoäi|mummo|mummi|ukki|pappa|vaari|poika|poja|tytär|tyttäre|tyttö$|tytön$|sisko|siskon|veli$|velje|vaimo|puoliso|aviomie|avomie|avovaimo|avopuoliso|miehensä|mies$|täti|täd|setä|sedä|eno$|enon$|serkku|serku|kummi|ystävä|kaveri|naapuri|anoppi|anopi|appi|lapsi$|lapsen|vauva|poikaystäv|tyttöystäv|exä|ex-|kämppi|mamma|mor$|far$|son$|sonen|dotter|bror|syster|maken|makan|sambo|granne|vän$|vännen|mother|father|mum$|dad$|daughter|brother|sister|wife|husband|partner|neighbour|friend|uncle|aunt|cousin)/;
const PROFESSIONAL =
  /^(?:terveydenhoitaja|sosiaalityöntekijä|sosiaaliohjaaja|omavalmentaja|yksilövalmentaja|työvalmentaja|valmentaja|työhönvalmentaja|lääkäri|omalääkäri|lääkäre|psykologi|psykiatri|hoitaja|sairaanhoitaja|lähihoitaja|omahoitaja|ohjaaja|omaohjaaja|työpajaohjaaja|virkailija|palveluneuvoja|asiantuntija|työllisyysasiantuntija|opettaja|opinto-ohjaaja|rehtori|esimie|esihenkilö|työnantaja|pomo|isännöitsijä|vuokranantaja|edunvalvoja|tulkki|koordinaattori|tri$|tohtori|fysioterapeutti|toimintaterapeutti|päällikkö|yrittäjä|diakoni|diakonissa|pastori|pappi|kuraattori|poliisi|konstaapeli|ylikonstaapeli|lakimies|asianajaja|tuomari|lastenvalvoja|omatyöntekijä|työntekijä|kätilö|hammaslääkäri|ylilääkäri|kirkkoherra|läkare|hälsovårdare|socialarbetare|handledare|coach|tolk|lärare|chef|psykolog|sjukskötare|doctor|nurse|teacher|boss|manager|counsellor|interpreter|landlord|psychologist)/;

/** What a word, inflected or not and in lower case, says about the name after it. */
export function roleOf(word: string): Role | null {
  if (CLIENT.test(word)) return 'client';
  if (PROFESSIONAL.test(word)) return 'professional';
  return RELATIVE.test(word) ? 'relative' : null;
}
