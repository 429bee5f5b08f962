/** Nouns of public services: *Harjavallan toimipiste* says where, not who. */
const PUBLIC_SERVICE =
  /^(?:toimipist|asiointipist|palvelupist|kaupun|kunta$|kunnan|kunnas|kunta|seutu|seudu|alue|talousalue|hyvinvointial|työllisyysal|sote|terveysasem|terveyskesku|hyvinvointikesku|sairaala|sairaalo|kirjasto|te-|te$|työvoima|työllisyys|sosiaali|aikuissosiaal|perhekesku|perhepalvel|päihde|mielentervey|psykiatri|ohjaamo|kela|käräjäoikeu|poliisi|ulosot|kriisi|nuoriso|nuorisotyö|etsivä|perusturv|oikeusaputoimist|asuntotoim|vuokra-asunno|vuokratal|service|office|health|tjänst|verksamhet|hälso|stad|kommun)/;

const CASES = '(?:n|a|ä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|on|un|iin|seen|ksi|na|nä)?';
const HOMES = [
  'hoiva',
  'lasten',
  'nuoriso',
  'ryhmä',
  'perhe',
  'päivä',
  'palvelu',
  'vanhain',
  'turva',
];

/** Nouns of schools, homes and congregations: with a proper name before or after they name one of a few. */
const INSTITUTION = new RegExp(
  `(?:(?:koulu|lukio|opisto|oppilaito(?:s|kse)|yläaste(?:e)?|ala-aste(?:e)?|palvelutalo|tukiasuntola|asumisyksik(?:kö|ö)|seurakun(?:ta|na)|(?:${HOMES.join('|')})ko(?:ti|di))${CASES}|skolan|skola|gymnasiet|gymnasium|daghem|daghemmet|servicehus|school|college|nursery)$`,
  'u',
);

/** Nouns of firms and of private practices. */
const BUSINESS =
  /(?:(?<=\p{L}{2})tuot(?:e|tee)|huolto|huollos|huollol|rakennus|rakennuks|rakennuttaj|kuljetu|logistiik|siivou|konepaj|metalli|metallill|autokorjaam|korjaamo|leipomo|ravintola|ravintolas|kahvila|kahvio|pizzeri|kebab|grilli|parturi|kampaamo|kiinteistö|kiinteistöpalvel|sähkö$|sähköll|sähkös|sähköasennu|putki$|putkes|maalaamo|maalauspalvel|taksi|hoiva$|hoivas|hoivapalvel|lääkäriasem|hammaslääkäriasem|hammasklinik|klinikka|klinika|terapiakesku|terapiapalvel|psykologipalvel|psykoterapia|fysioterapia|fysikaali|apteekki|apteek|kauppa|kaupas|kaupal|kauppias|myymälä|tukku|tuku|puutarha|taimitarha|turkistarha|saha$|sahal|sahan|telakka|telakal|tehdas|tehtaa|tehtai|valimo|liikenne|liikentees|matkat|kirjapaino|painotalo|vartiointi|kaivos|kaivokse|panimo|meijeri|teurastamo|hotelli|kylpylä|kustannus|consulting|konsern|mekaniikk|automaatio|tekniikka|tekniikas|konepajass|betoni|lihajalost|lihatuk|kalatuk|optiikka|kirpputori|pesula|ompelimo|verstas|verstaa|työpaja$|metallipaja|firma|firmas|bageri|restaurang|verkstad|snickeri|transport|bygg|städ|bakery|garage|shipyard|factory|restaurant|cafe|café)\p{L}{0,6}$/u;

export const isPublicServiceNoun = (word: string): boolean => PUBLIC_SERVICE.test(word);
export const isInstitutionNoun = (word: string): boolean => INSTITUTION.test(word);
export const isBusinessNoun = (word: string): boolean => BUSINESS.test(word);
