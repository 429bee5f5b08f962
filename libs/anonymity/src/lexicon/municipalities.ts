import { baseForms } from '../finnish/base-forms.js';

/**
 * The municipalities of Finland in Finnish, former ones of Satakunta and North Savo that people still
 * name, and the Swedish names that differ.
 */
const NAMES =
  'akaa alajärvi alavieska alavus asikkala askola aura brändö eckerö enonkoski enontekiö espoo eura eurajoki evijärvi ' +
  'finström forssa föglö geta haapajärvi haapavesi hailuoto halsua hamina hammarland hankasalmi hanko harjavalta hartola ' +
  'hattula hausjärvi heinola heinävesi helsinki hirvensalmi hollola huittinen humppila hyrynsalmi hyvinkää hämeenkyrö ' +
  'hämeenlinna ii iisalmi iitti ikaalinen ilmajoki ilomantsi imatra inari inkoo isojoki isokyrö janakkala joensuu jokioinen ' +
  'jomala joroinen joutsa juuka juupajoki juva jyväskylä jämijärvi jämsä järvenpää kaarina kaavi kajaani kalajoki kangasala ' +
  'kangasniemi kankaanpää kannonkoski kannus karijoki karkkila karstula karvia kaskinen kauhajoki kauhava kauniainen kaustinen ' +
  'keitele kemi kemijärvi keminmaa kemiönsaari kempele kerava keuruu kihniö kinnula kirkkonummi kitee kittilä kiuruvesi ' +
  'kivijärvi kokemäki kokkola kolari konnevesi kontiolahti korsnäs koski kotka kouvola kristiinankaupunki kruunupyy kuhmo ' +
  'kuhmoinen kumlinge kuopio kuortane kurikka kustavi kuusamo kyyjärvi kärkölä kärsämäki kökar lahti laihia laitila lapinjärvi ' +
  'lapinlahti lappajärvi lappeenranta lapua laukaa lemi lemland lempäälä leppävirta lestijärvi lieksa lieto liminka liperi ' +
  'lohja loimaa loppi loviisa luhanka lumijoki lumparland luoto luumäki maalahti maarianhamina marttila masku merijärvi ' +
  'merikarvia miehikkälä mikkeli muhos multia muonio mustasaari muurame mynämäki myrskylä mäntsälä mäntyharju mänttä naantali ' +
  'nakkila nivala nokia nousiainen nurmes nurmijärvi närpiö orimattila oripää orivesi oulainen oulu outokumpu padasjoki paimio ' +
  'paltamo parainen parikkala parkano pedersöre pelkosenniemi pello perho pertunmaa petäjävesi pieksämäki pielavesi pietarsaari ' +
  'pihtipudas pirkkala polvijärvi pomarkku pori pornainen porvoo posio pudasjärvi pukkila punkalaidun puolanka puumala pyhtää ' +
  'pyhäjoki pyhäjärvi pyhäntä pyhäranta pälkäne pöytyä raahe raasepori raisio rantasalmi ranua rauma rautalampi rautavaara ' +
  'rautjärvi reisjärvi riihimäki ristijärvi rovaniemi ruokolahti ruovesi rusko rääkkylä saarijärvi salla salo saltvik ' +
  'sastamala sauvo savitaipale savonlinna savukoski seinäjoki sievi siikainen siikajoki siikalatva siilinjärvi simo sipoo ' +
  'siuntio sodankylä soini somero sonkajärvi sotkamo sottunga sulkava sund suomussalmi suonenjoki sysmä säkylä taipalsaari ' +
  'taivalkoski taivassalo tammela tampere tervo tervola teuva tohmajärvi toholampi toivakka tornio turku tuusniemi tuusula ' +
  'tyrnävä ulvila urjala utajärvi utsjoki uurainen uusikaarlepyy uusikaupunki vaala vaasa valkeakoski vantaa varkaus vehmaa ' +
  'vesanto vesilahti veteli vieremä vihti viitasaari vimpeli virolahti virrat vårdö vöyri ylitornio ylivieska ylöjärvi ypäjä ' +
  'ähtäri äänekoski ' +
  'ahlainen honkajoki keikyä kiikoinen kiukainen kodisjoki kullaa köyliö lavia luvia mouhijärvi noormarkku suodenniemi vampula ' +
  'jäppilä juankoski kangaslampi karttula maaninka muuruvesi nilsiä riistavesi säyneinen varpaisjärvi vehmersalmi ' +
  'björneborg raumo åbo helsingfors esbo vanda tammerfors uleåborg vasa jakobstad karleby kristinestad kaskö närpes nykarleby ' +
  'korsholm malax vörå kronoby larsmo lovisa borgå sibbo ingå sjundeå kyrkslätt raseborg ekenäs hangö lojo vichtis pargas ' +
  'kimitoön nystad nådendal reso tavastehus lahtis kotka fredrikshamn villmanstrand nyslott kajana torneå sastmola kumo ' +
  'euraåminne mariehamn grankulla träskända kervo tusby hyvinge';

/** Towns so large that living there says little; every other municipality is a small place. */
const LARGE = new Set(
  'helsinki espoo tampere vantaa oulu turku jyväskylä kuopio lahti pori kouvola joensuu lappeenranta hämeenlinna vaasa seinäjoki rovaniemi mikkeli kotka salo porvoo kokkola hyvinkää lohja järvenpää rauma nurmijärvi kirkkonummi tuusula kerava kajaani nokia ylöjärvi kangasala vihti savonlinna riihimäki björneborg åbo helsingfors esbo vanda tammerfors uleåborg vasa'.split(
    ' ',
  ),
);

const ALL: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Whether the word as it stands, in lower case, names a municipality. */
export const isMunicipality = (word: string): boolean => ALL.has(word);

/** The municipality that an inflected word or a word for its people (*ulvilalainen*) names. */
export function municipalityOf(word: string): string | null {
  if (ALL.has(word)) return word;
  if (/uud(?:essa|esta|en|elta|ella|elle)kaupun/.test(word)) return 'uusikaupunki';
  const home = /^(.{2,20})l[aä]i(?:nen$|s[eti])/.exec(word)?.[1];
  if (home !== undefined) return homeOf(home);
  for (const { base } of baseForms(word)) if (ALL.has(base)) return base;
  return null;
}

/** *siikais-* → siikainen, *kokemäke-* → kokemäki: the town in the word for its people. */
function homeOf(stem: string): string | null {
  const towns = [stem, stem.replace(/s$/, 'nen'), stem.replace(/e$/, 'i')];
  return towns.find((town) => ALL.has(town)) ?? null;
}

/** Whether so few people live there that a few facts more would tell who is meant. */
export const isSmall = (municipality: string): boolean => !LARGE.has(municipality);
