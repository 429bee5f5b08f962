/**
 * Sites of public services and of general information: naming them says nothing about a person.
 * A page below a site where people have profiles is judged apart.
 */
const PUBLIC_SITES: ReadonlySet<string> = new Set(
  (
    'kela.fi kanta.fi omakanta.fi suomi.fi tyomarkkinatori.fi tyollisyyspalvelut.fi te-palvelut.fi mol.fi finlex.fi thl.fi stm.fi tem.fi ' +
    'vero.fi keha-keskus.fi ely-keskus.fi vnf.fi valtioneuvosto.fi eduskunta.fi oikeus.fi ulosotto.fi ulosottolaitos.fi takuusaatio.fi maistraatti.fi ' +
    'dvv.fi poliisi.fi migri.fi infofinland.fi mielenterveystalo.fi terveyskyla.fi terveyskirjasto.fi kaypahoito.fi mieli.fi päihdelinkki.fi paihdelinkki.fi neuvoa-antavat.fi kriisipuhelin.fi tukinet.net nettiterapiat.fi omastadi.fi ' +
    'sosiaaliturva.fi sosweb.fi oph.fi opintopolku.fi studyinfo.fi opintopolku.com ammattinetti.fi duunitori.fi oikotie.fi ' +
    'kuntoutussaatio.fi vates.fi ttl.fi etk.fi tyoelake.fi elakeliitto.fi ilmarinen.fi keva.fi varma.fi elo.fi veritas.fi ' +
    'yths.fi a-klinikka.fi a-klinikkasaatio.fi irtihuumeista.fi peluuri.fi nuortenelama.fi ohjaamot.fi kunta.fi kuntaliitto.fi ' +
    'satakunnanhyvinvointialue.fi sata.fi pshyvinvointialue.fi pohjois-savonhyvinvointialue.fi hyvis.fi omaolo.fi sotesivut.fi ' +
    'winnova.fi sataedu.fi diak.fi samk.fi savonia.fi yle.fi hs.fi google.com google.fi wikipedia.org microsoft.com office.com ' +
    'teams.microsoft.com zoom.us youtube.com facebook.com instagram.com linkedin.com whatsapp.com tiktok.com snapchat.com discord.com ' +
    'vr.fi matkahuolto.fi posti.fi tilastokeskus.fi stat.fi fpa.fi fpa.se arbetsformedlingen.se forsakringskassan.se europa.eu who.int'
  ).split(' '),
);

/** Sites where the page after the host is somebody's own. */
const PROFILE_SITES =
  /(?:^|\.)(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|linkedin|youtube|twitch|reddit|steamcommunity|github|soundcloud|vk|t|tinder|onlyfans|threads|discord|pinterest|tumblr|blogspot|wordpress)\.(?:com|tv|net|me|gg|fi|org)$/;

/** Whether an address points at a public service rather than at somebody. */
export function isPublicSite(host: string, path: string): boolean {
  const site = host.replace(/^www\./, '');
  if (PROFILE_SITES.test(site)) return path.replaceAll(/[/?#]/g, '').length < 2;
  const parts = site.split('.');
  return parts.some((_, from) => PUBLIC_SITES.has(parts.slice(from).join('.')));
}
