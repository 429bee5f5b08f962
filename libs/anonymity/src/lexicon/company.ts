/** Words after a genitive that are said of people: *Matin kanssa*, *Laineen tilannetta*. */
const OF_PERSON =
  /^(?:kanssa|kans|kaa|luona|luokse|luota|luo|mukaan|mielestä|puolesta|toiveesta|pyynnöstä|suostumu|äiti|äidi|isä$|isän$|vaimo|mies$|miehe|puoliso|tytär|tyttäre|poika$|pojan$|pojal|veli$|velje|sisko|lapse|lapsi$|perhee|perhe$|puhelin$|puhelime|hakemu|sairauslom|tilanne|tilantee|lausun|velat|veloi|velkoj|diagnoos|työkokeilu|kuntoutus|kuntoutuks|hoito|hoido|eläke|eläkke|eläkepäätö|suunnitelma|suunnitelmaa|asunto|asunno|vuokra|palkka$|työkyky|työkyvy|terveys|tervey|masennu|päihde|opinnot|opinto|työsuh|toimeentulotu|etuu|päivärah|asumistu|palkkatu|laskut|raha-asi|vuokraräst|kielitai|ammattitai|koulutus|koulutuks|tutkin|työttömyy|arki|arjen|vointi|jaksami|motivaatio|toive|näkemy|verenpain|selkä|polvi|sydän|paperi|asiat|asioi|asia$|asian$|asiaa$|tukihenkilö|edunvalvo|omaohjaaj)/;
/** What people do and words, hopes and forces do not. */
const BY_PERSON =
  /^(?:kertoi|kertoo|sanoi|sanoo|soitti|soittaa|pyysi|pyytää|kysyi|kysyy|vastasi|vastaa|haluaa|halusi|haluaisi|toivoi|pelkää|pelkäsi|itki|asuu|asui|suostui|kieltäytyi|ilmoitti|ilmoittautui|muutti|opiskelee|opiskeli|työskentelee|työskenteli|perui|peruutti|palautti|allekirjoitti|suuttui|nukkuu|juo|joi|käyttää|viihtyy|osaa|ajatteli|epäilee|kokee|koki|sairastaa|sairastui|hakeutui|tapasi|lähetti|unohti|myöhästyi|eroaa|erosi|valitti)$/;
/** The same in Swedish and English, where the name stands uninflected. */
const FOREIGN_BY =
  /^(?:säger|sade|sa|ringde|ringer|berättade|berättar|vill|ville|orkar|bor|svarar|svarade|behöver|frågade|önskar|mår|said|says|told|called|asked|asks|wants|wanted|needs|lives|lived|feels|felt|hopes|hoped|moved|applied|refused|agreed|cried|thinks|answered)$/;

/** What people do not do, after *ei* or *ei ole*. */
const NOT_BY_PERSON =
  /^ (?:ei|eikä) (?:ole )?(?:tullut|vastannut|vastaa|saapunut|halunnut|halua|suostunut|suostu|puhunut|puhu|kertonut|kerro|osaa|uskalla|avannut|avaa postia|maksanut|syö|nuku|käytä|muista|tiedä|soittanut|soita|ilmoittanut|ilmoita|palauttanut|allekirjoittanut|ilmestynyt|ilmaantunut|pääse|päässyt|jaksanut|hakenut|käynyt)(?!\p{L})/u;

/** Whether what stands after a possible name is something that people do or leave undone. */
export const isDeed = (next: string | undefined, rest: string): boolean =>
  (next !== undefined && (BY_PERSON.test(next) || FOREIGN_BY.test(next))) ||
  NOT_BY_PERSON.test(rest);

/** Whether the word after a possible name is one that only people have, do or are met in. */
export const isCompany = (next: string | undefined): boolean =>
  next !== undefined && (OF_PERSON.test(next) || BY_PERSON.test(next) || FOREIGN_BY.test(next));

/** Whether the word after a genitive is one that people are met by: *Xhemajlin kanssa*. */
export const isMetWith = (next: string | undefined): boolean =>
  next !== undefined && /^(?:kanssa|kans|luona|luokse|luota|mielestä|puolesta)$/.test(next);
