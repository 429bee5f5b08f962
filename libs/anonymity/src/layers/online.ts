import type { Claim } from '../finding.js';
import { isMunicipality } from '../lexicon/municipalities.js';
import { isPublicSite } from '../lexicon/public-sites.js';
import type { Layer } from '../text/passage.js';

const ADDRESS =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?((?:[\p{L}\d-]{1,63}\.){1,5}(?:fi|com|net|org|se|eu|info|me|io|tv|gg|ee|no|dk|de|blog|example|test|invalid))(?![\p{L}\d-]|\.\p{L})(?::\d{1,5})?((?:[/?#][^\s<>"')]{0,200})?)/giu;
const HANDLE = /(?<![\p{L}\d@._-])@[\p{L}\d_][\p{L}\d._-]{1,39}/gu;
/** *Kettu#4821*: a name with its number, as game and talk services write it. */
const TAGGED = /(?<![\p{L}\d#])\p{L}[\p{L}\d_.]{1,30}#\d{4}(?!\d)/gu;
const IP = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.])/g;
const NICK_WORD =
  /(?<!\p{L})(?:nimimer(?:kki|kill|kin|kiä)\p{L}{0,4}|nikki|nikillä|nick|nickillä|käyttäjänim\p{L}{1,6}|käyttäjätunnu\p{L}{1,6}|käyttäjätilin?|pelaajatunnu\p{L}{1,6}|profiili(?:nimi|n nimi)?|kanavanim\p{L}{1,4}|tililtä|tilillä|tunnuksella|tunnus|somenimi|användarnamn\p{L}{0,3}|username|user name|gamertag|handle|screen name|nickname)[\s:]{1,3}(?:on\s|är\s|is\s)?["'”“]?/giu;
const PLATFORM =
  /(?<!\p{L})(?:instagram\p{L}{0,5}|insta(?:ssa|n|sta|an|lla)?|facebook|fb|snapchat|snapissa|snäppi|snäpissä|snap|tiktok|discord|telegram|twitch|steam|xbox|psn|playstation|kik|tinder|reddit|signal|threads|youtube|jodel|twitter|skype|vk)(?:\p{L}{0,5}|:\p{L}{1,5})(?::\s?|\s(?:nimellä|nimi|on|nick|som|as)\s|\s(?:heter|kallas|is)\s(?:\p{L}{1,6}\s)?|\s)["'”“]?/giu;
const NICK = /[\p{L}\d_][\p{L}\d._#-]{2,39}/uy;

/** Finds web addresses, handles and user names of people. Public services stay. */
export const onlineNames: Layer = function* ({ text }) {
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, host = '', path = ''] = match;
    if (isPublic(host.toLowerCase(), path)) continue;
    yield claim(match.index, whole.replace(/[.,;:!?]+$/, ''), 'online.address');
  }
  for (const { 0: handle, index } of text.matchAll(HANDLE)) {
    yield claim(index, handle.replace(/[.-]+$/, ''), 'online.handle');
  }
  for (const { 0: tagged, index } of text.matchAll(TAGGED)) {
    yield claim(index, tagged, 'online.nickname');
  }
  for (const { 0: ip, index } of text.matchAll(IP)) yield claim(index, ip, 'online.ip');
  yield* namesAfter(text, NICK_WORD, isChosenName, 'online.nickname');
  yield* namesAfter(text, PLATFORM, isCodedName, 'online.platform');
};

const isPublic = (host: string, path: string): boolean =>
  isPublicSite(host, path) || isMunicipality(host.replace(/^www\./, '').replace(/\.fi$/, ''));

function* namesAfter(
  text: string,
  word: RegExp,
  isName: (nick: string) => boolean,
  rule: string,
): Iterable<Claim> {
  for (const match of text.matchAll(word)) {
    const start = match.index + match[0].length;
    NICK.lastIndex = start;
    const nick = NICK.exec(text)?.[0].replace(/[.-]+$/, '');
    if (nick === undefined || /^[/]/.test(text.slice(start + nick.length))) continue;
    if (isName(nick) && !/\d{6}/.test(nick)) yield claim(start, nick, rule);
  }
}

/** No ordinary word: a digit or underscore inside, a dot between letters, or capitals in the middle. */
const isCodedName = (nick: string): boolean =>
  /\p{L}/u.test(nick) && /\d|_|#|\p{L}\.\p{L}/u.test(nick) && !/^\d+[-:]/.test(nick);

/** After a word for user name an ordinary capitalised word is a name too. */
const isChosenName = (nick: string): boolean => isCodedName(nick) || /^\p{Lu}/u.test(nick);

const claim = (start: number, found: string, rule: string): Claim => ({
  start,
  end: start + found.length,
  type: 'ONLINE',
  severity: 'block',
  rule,
});
