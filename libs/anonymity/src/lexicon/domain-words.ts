import { baseForms } from '../finnish/base-forms.js';

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Authorities, services, benefits, systems and shops that a case names with a capital letter. */
const SERVICES = words(
  'kela kansaneläkelaitos fpa keha keha-keskus valvira thl stm tem ely avi vnk dvv migri satasairaala tays tyks kys hus oys satakunta sata',
  'rukkanen typpi tym typ kanta omakanta suomi.fi työmarkkinatori winnova sataedu ohjaamo ohjaamot klubitalo martat marttojen kriminaalihuolto',
  'takuusäätiö peluuri sininauha pelastusarmeija diakonia diakoniatyö punainen risti lions mieli omaolo maisa apotti lifecare wilma teams zoom excel word',
  'microsoft google whatsapp facebook instagram snapchat tiktok youtube telegram discord linkedin twitter tori netflix prisma lidl tokmanni citymarket',
  'k-market s-market abc alepa sale nordea op osuuspankki danske säästöpankki aktia veritas ilmarinen varma keva elo posti vr matkahuolto onnibus',
  'valtiokonttori ulosotto takuueläke kansaneläke eläketurvakeskus hyvinvointialue työllisyysalue sosiaalihuoltolaki laki asetus kuty soku kopo valma telma',
  'finlex raamattu koraani ramadan joulu juhannus vappu pääsiäinen uusivuosi covid korona suomalainen suomenkielinen isä-meidän yleisradio yle',
);

/** Countries, provinces, nationalities and the like. Municipalities stand in a list of their own. */
const LANDS = words(
  'suomi ruotsi norja tanska viro latvia liettua venäjä ukraina puola saksa ranska espanja italia portugali kreikka turkki romania bulgaria unkari britannia',
  'englanti skotlanti irlanti islanti usa yhdysvallat kanada kiina japani intia pakistan bangladesh nepal thaimaa vietnam filippiinit syyria irak iran',
  'afganistan somalia etiopia eritrea sudan kongo nigeria ghana kamerun kenia uganda marokko algeria tunisia egypti libanon israel palestiina jemen albania',
  'kosovo serbia bosnia kroatia makedonia georgia armenia azerbaidžan valko-venäjä kazakstan uzbekistan gambia eurooppa afrikka aasia amerikka pohjoismaat eu',
  'satakunta pirkanmaa varsinais-suomi uusimaa häme kanta-häme päijät-häme kymenlaakso etelä-karjala pohjois-karjala etelä-savo pohjois-savo keski-savo',
  'ylä-savo keski-suomi pohjanmaa etelä-pohjanmaa keski-pohjanmaa pohjois-pohjanmaa kainuu lappi ahvenanmaa savo karjala itä-suomi länsi-suomi etelä-suomi',
  'pohjois-suomi karhukunnat länsirannikko pohjois-satakunta etelä-satakunta keski-satakunta pääkaupunkiseutu',
  'finland sverige norge danmark estland ryssland tyskland finnish swedish english russian arabic somali ukrainian estonian thai vietnamese european',
  'sweden norway russia ukraine syria iraq europe nyland egentliga österbotten satakunda',
);

/** Days, months and sentence words that Swedish and English write with a capital. */
const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'christmas easter midsummer i mr mrs ms dr he she it his her they we you my our the a an if when after before since while because however',
  'jul påsk midsommar jag hon han vi ni de den det',
);

/** Names that in a case nearly always stand for an illness or a test called after somebody. */
const EPONYMS = words(
  'alzheimer parkinson asperger tourette crohn bechterew ménière meniere hashimoto raynaud huntington basedow hodgkin marfan ehlers danlos cushing',
  'klinefelter lewy korsakoff korsakow scheuermann schlatter perthes dupuytren quervain guillain barré wechsler rorschach barthel down sjögren addison beck',
);

const ILLNESS =
  /^(?:taudi|tauti|oireyhtym|syndroom|syndrom|dement|neuroos|anemia|lymfoom|afasia|testi|asteikko|mittari|kyselyl|sjukdom|disease|disorder|test|scale|syndrome|palsy)/;

const INFLECTED = [SERVICES, LANDS];

/** Whether a word, inflected or not, names an authority, a service, a land or a day: never a person. */
export function isDomainWord(word: string): boolean {
  const bare = word.replace(/['’]s$/, '');
  if (CALENDAR.has(bare) || INFLECTED.some((list) => list.has(bare))) return true;
  for (const { base } of baseForms(bare)) {
    if (base.length > 2 && INFLECTED.some((list) => list.has(base))) return true;
  }
  return false;
}

/** *Alzheimerin tauti*: a name that belongs to an illness or a test, by itself or by the next word. */
export function isEponym(word: string, next: string | undefined): boolean {
  if (next !== undefined && ILLNESS.test(next)) return true;
  for (const { base } of baseForms(word.replace(/['’]?s$/, ''))) {
    if (EPONYMS.has(base)) return true;
  }
  return false;
}
