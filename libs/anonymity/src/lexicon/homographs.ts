const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Everyday words that are also names: *toivo elää*, *virta ei riitä*, *taito on tallella*. */
const EVERYDAY = wordSet(
  'toivo rauha onni tarmo satu taito into usko arvo lahja voitto muisto veli sisko äiti isä poika tyttö lapsi vauva mummo pappa',
  'virta sana apu tuki pyry raha ilo tieto elo elämä valo aate aatos ansio vilja kukka ruusu kesä talvi syksy kevät',
  'aamu ilta päivä yö kuu kaino jalo uljas armas lempi taimi tammi oras ale kaste',
  'tuuli meri säde ilma hilla lumi tähti aura kaisla helmi pilvi nuppu lilja',
  'sade usva myrsky salama varjo valta voima lauha tuisku kaiho aika ainoa aina aarre ansa runo sisu sora sori mainio tyyni ukko',
  'aalto lahti salmi ranta saari vuori kallio kivi koski joki järvi puro oja lähde suo mäki kangas metsä salo',
  'pelto koivu kuusi mänty petäjä leppä paju pihlaja honka kataja lehti oksa kanto juuri kaarna tuomi jalava vaahtera',
  'karhu susi kettu hirvi ilves saukko mäyrä majava peura kotka haukka kurki varis korppi tikka sorsa kuikka tiira metso lintu repo rastas',
  'kukko lohi hauki kuha muikku rinne rinta polvi selkä käsi jalka nurkka haara rauta hopea kulta teräs hiekka seppä suutari räätäli maalari kuvaja kokki kuski renki mestari',
  'piispa kreivi ritari vartio sankari tulkki koti talo tupa linna kartano torppa mylly saha silta tie polku portti muuri seinä katto huone kenttä',
  'puisto tontti haka piha villa suihko posti passi pesu kelkka lamppu puukko vento vako alku loppu kesti murto palo nuotio kaski savu tuli tuhka',
  'korte ruoho heinä ruis ohra kaura mansikka autio luoma taipale huhta vaara kunnas törmä puska suoja varpu vähä pieni iso suuri pitkä lyhyt musta',
  'valkea terävä soukka tarkka vanha uusi jylhä väkevä tulokas riski kärki pohja pää keskus hurme kiuru käki joutsen raita sarja nauha ranne romu',
  'sand lakso laukka suomi saksa tanska karjala lappi ruotsalainen suomalainen venäläinen virolainen karjalainen savolainen hämäläinen pohjalainen',
  'lappalainen keskinen toinen ensimmäinen viimeinen entinen nykyinen ylinen alhainen ylhäinen talvinen kesäinen kivinen kotilainen kuuluvainen',
  'kuningas viikko uutinen ampuja välinen rannikko matala kakkonen kolmonen lautanen perhonen orava kirves pukki koukku lampi kukkula saaristo',
  'vuoristo huvila mutka niska nummi kuula kupari happo jana sola eteläinen läntinen pohjoinen itäinen hankala paukku kaksonen majuri heimo',
  'punainen sininen valkoinen vihreä manner manne kero mare paino malli matka ura tapa muoto vire laki',
);

/** Names whose everyday word is rare in a case: a little evidence is enough to take the name. */
const POETIC = wordSet(
  'suvi vuokko kielo kanerva ahti otso pihla vanamo oiva sampo tenho aava viena',
  'kari otto terho urho sulo hilja vieno tyyne impi unto saaga taika marja taisto sointu kaiho mesi usva ranka rankka',
);

/** Names whose word is so rare that the name is meant nearly always. */
const RARE = wordSet(
  'vesa tapio seija linnea sirkka orvokki kauko laine aho halme harju lehto niemi laakso luoto keto hovi korpi nurmi lahtinen',
);

/**
 * Everyday words in -i whose stem ends in -e: the word gives *meren*, *tuulella*, the name *Merin*,
 * *Tuulilla*. Old nouns all, so no new ones come.
 */
const STEM_IN_E = wordSet(
  'meri tuuli lumi tähti helmi pilvi suvi kivi lehti niemi järvi koski joki lahti salmi saari vuori mäki hetki tammi',
);

/** Everyday forms that only look like a name or like an inflected one: *pian*, *annan*, *kaikin*. */
const FORMS = wordSet(
  'pian anna annan annat annas annettu annettiin kai kain kaikin ei eli elin jo joka jos jolla jolle jolta jonka kun kuin alan alin ala alla alle alta',
  'vain vaan vaikka siis sini sani sen se hän minä sinä mikä millä mille milta sillä sille silta siltä tämä tällä',
  'tälle tältä näin niin noin sama saman samaa siten sitten miten minne minun sinun hänen heidän meidän',
  'osa osan osaa osin oli olin olen ollut ollaan olla ole on oma oman omaa omin yli ylin ali aiemmin aina ainakin ajan ajatus antaa antoi',
  'haku hakee hakea hanke hankkii heti hieman hoito hoitaa huoli huolta iän jatko jatkaa juuri kanta kannattaa kerta kertoo kesken kieli',
  'koska koti kotiin kova kovin kuka kukaan kunto kutsu kuusi lasten lasku lausunto luja lupa luo luona maksaa marista',
  'moni mukana mutta muttei muu muut myös neljä niiden niistä niille näiden omalla ota ottaa otan paha paras pari paria perhe pieni pitää pois polun puhe puoli',
  'raju reilu rivi ruoka saa saada saman sanoi sanoo selin sekä siihen siinä siitä sopii sopi suunta taas tai tarve tauko tauon tee teki tila tilan tili tilin',
  'tulee tuli tulo tulot tuloa tuntuu tuo tuotti työ työn töitä uni unen vaiva vaiku vasta velka velan veli veljen voi voin voisi vuoro vuosi yksi kaksi kolme viisi',
  'hiljaa marjaa ottoa jonkin jonne ennalta kullakin kulla kunkin toimi salli korjaa kenen kenet keneltä kenelle kenelläkään ennen ensin ensi arvio arvion yritys mielen',
  'meillä meille meiltä meillähän meilläkin meillekin tulla olekin olekaan olenko olenkin olenkaan olenhan olenpa olinko olinkin olepa ollen ollenkaan',
  'kunnolla vialla perillä perille perin maista main maille mailla tilalle tilalla omalle omalta anneta annatko ovelle ovesta ovella oven ovelta talosta talonne',
  'tuuri tina lounasta päiviä päivinä riitaa vuodelta vuodelle vuodella rikoksen aidan aidolta totella teon teosta kauppala merta sillalla sillalle sillalta',
  'vähäsen värinen hyppäsin etelä partio myyrä matalalla vuoti tovin pohjasta lila siru kesästä lähteistä tulosta tulosten sairasta kallista vanhasta pitkästä',
  'törmäsin hukkasin jonnekin johan kaipa lainalla lainalle alasta ilmi hemmo hellä unelma sormusta sinistä joukosta joukot mailin pohjola pohjolan toimin',
  'ainoa viikko rikoksen lammen lammella tarina tarinan tien myy aito aidon hymy hymyn kate niemimaa niemimaan puoliväli puolivälin puolivälistä valtatie',
  'kentän kenttä joukko joukon akseli liian lisä lisää alkaa alkoi avaa pakko pakkanen pakkasta tuomaan tuoda mukaan mukana sinne tänne tuonne sieltä täältä',
  'kuuden kuusi kymmenen ystävä äidin isän siskon veljensä pojan tytön lapsen miehen vaimon mies vaimo rouva herra nainen nuori vanhempi',
);

/** The same for a text typed without dots: there *mika* is *mikä* and *silla* is *sillä*. */
const UNDOTTED_FORMS = wordSet(
  'mina sina mika mita milla mille milta silla sille silta tama tata talla talle talta nain heidan meidan naita niita missa missaan tassa siella taalla han ensi',
);

/** English and Swedish words that are names as well: *Will it help*, *Stig in*. */
const FOREIGN = wordSet(
  'joy will mark grace hope may art frank rich bill sue rose dawn faith summer autumn april june august bob pat jack page young long best west',
  'hall king price bell wood woods hill rivers banks field fields ray dean grant chance case baker cook smith an in at to may she her he him his who',
  'the and but for not with from when while after before this that these those there their they phone plate work home health benefit support client',
  'stig stick sten björn per bo siv liv my tor maj mars juni juli ring ringer lykta lind berg sund strand skog holm ström lund falk dahl glad god gott bra',
  'man men mor far bror syster son dotter barn hon han den det de dem vi du ni jag som och att om men från till efter utan under över vid var när hur',
  'vad varför kan ska skulle vill måste har hade är blir blev får fick går gick gör gjorde ser lag lagen hjälp stöd vård arbete kund kunden klient',
  'klienten ingen inga inte nu då så bor bott född frisk sjuk ung gammal ny nya lång lugn tack ja nej ett en två tre fyra fem sex sju åtta nio tio',
  'dan ian sam al ben tim tom ed ted ron roy guy max rex ella else elsa eva',
);

/** Whether the base of a word is an everyday word in Finnish. */
export const isEverydayWord = (base: string): boolean => EVERYDAY.has(base);

/** Whether the base of a word is an everyday word only in poems and weather. */
export const isPoeticWord = (base: string): boolean => POETIC.has(base);

/** Whether the base of a word is a word at all only in rare texts. */
export const isRareWord = (base: string): boolean => RARE.has(base);

/** Whether the everyday word has its stem in -e, so that an i-stem form can only be the name. */
export const hasStemInE = (base: string): boolean => STEM_IN_E.has(base);

/** Whether the form as it stands is an everyday word, whatever its bases may be. */
export const isEverydayForm = (form: string, undotted = false): boolean =>
  FORMS.has(form) || (undotted && UNDOTTED_FORMS.has(form));

/** Whether the form as it stands is an everyday word in Swedish or English. */
export const isForeignWord = (form: string): boolean => FOREIGN.has(form);
