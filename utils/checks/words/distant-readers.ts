import type { DraftLanguage } from '@/utils/checks/check';

/** Ways of speaking of the reader as somebody else. Our own lists, after the guidelines' own bad examples. */
export interface DistantReaders {
  /** Distant whatever follows. */
  readonly always: string;
  /** Distant before any of `duty`: a role in the singular, by which only the reader can be meant. */
  readonly one: string;
  /** Distant before what is asked of them: a role in the plural, which may also be told of. */
  readonly many: string;
  /** What one may or must. */
  readonly duty: string;
  /** What is asked. */
  readonly asked: string;
}

export const distantReaders: Readonly<Record<DraftLanguage, DistantReaders>> = {
  sv: {
    always:
      'den enskilde?s?|den sökandes?|bidragstagaren|kommunmedborgaren|den bidragsberättigade|den avgiftsskyldige|den hjälpsökande|den behövande|rättighetsinnehavaren|man (?:kan|ska|skall|måste|bör|får|behöver)(?= (?:själv |även |också |då |alltid )?(?:ansöka|anmäla|kontakta|lämna|fylla|boka|ringa|mejla|hämta|betala|besöka|läsa|skicka|vända|tänka|ta|göra|visa|söka|komma|ha|uppge|logga|välja|använda|sortera|parkera))',
    one: '(?:den )?(?:sökanden?|målsman(?:nen)?|medborgaren|kommuninvånaren|invånaren|vårdnadshavaren|fastighetsägaren|tomtägaren|abonnenten|kunden|brukaren|klienten|låntagaren|hyresgästen|besökaren|nyttjaren|föräldern|beställaren|byggherren|hundägaren|lokalhyraren|hyrestagaren|intresserade|användaren)',
    many: 'sökande|målsmän|medborgare|kommunmedborgare|kommuninvånare|invånare|vårdnadshavare|fastighetsägare|tomtägare|abonnenter|kunder(?:na)?|låntagare|hyresgäster|besökare|allmänheten|resenärer|samtliga boende|boende|intresserade|berörda|bidragstagare|hundägare|deltagare',
    duty: 'ska|skall|måste|bör|har att|har möjlighet att|har rätt|äger rätt|är skyldiga?|ansvarar|ombeds|ombedes|uppmanas|hänvisas|anmodas|åläggs|förväntas|kan|får|behöver|erhåller',
    asked:
      'ska|skall|måste|bör|har att|är skyldiga|ombeds|ombedes|uppmanas|hänvisas|anmodas|åläggs|förväntas',
  },
  nb: {
    always:
      'den enkeltes?|den enkelte innbygger|rekvirenten|man (?:kan|skal|må|bør|får)(?= (?:selv |også |da |alltid )?(?:søke|melde|kontakte|levere|fylle|bestille|ringe|sende|hente|betale|besøke|lese|henvende|huske|ta|gjøre|vise|logge|velge|bruke|sortere|parkere|komme|ha|oppgi))',
    one: '(?:den )?(?:søkeren?|innbyggeren|brukeren|kunden|abonnenten|foresatte?|hjemmelshaveren?|tiltakshaveren?|huseieren|låneren|leietakeren?|leieren|besøkeren|den foresatte|forelderen|borgeren|interesserte|avgiftspliktige)',
    many: 'søkere|innbyggere|innbyggerne|foresatte|borgere|borgerne|kunder|kundene|abonnenter|besøkende|publikum|huseiere|leietakere|beboere|reisende|interesserte|berørte|deltakere|hundeeiere',
    duty: 'skal|må|bør|har plikt til|plikter|har rett|har anledning til|har mulighet til|bes|anmodes|oppfordres|henvises|pålegges|forventes|kan|får|er pliktig',
    asked: 'skal|må|bør|har plikt til|plikter|bes|anmodes|oppfordres|henvises|pålegges|forventes',
  },
  nn: {
    always:
      'den einskilde?s?|den einskilde innbyggjar|man (?:kan|skal|må|bør|får)|ein (?:kan|skal|må|bør|får)(?= (?:sjølv |òg |også |då |alltid )?(?:søkje|søke|melde|kontakte|levere|fylle|tinge|bestille|ringje|ringe|sende|hente|betale|vitje|lese|hugse|ta|gjere|vise|logge|velje|bruke|sortere|parkere|kome|ha|oppgi))',
    one: '(?:den )?(?:søkjaren?|søkaren?|innbyggjaren|brukaren|kunden|abonnenten|foresette?|føresette?|heimelshavaren?|tiltakshavaren?|huseigaren|lånaren|leigetakaren?|leigaren|borgaren|interesserte|pasienten|eleven)',
    many: 'søkjarar|søkarar|innbyggjarar|innbyggjarane|føresette|foresette|borgarar|borgarane|kundar|kundane|abonnentar|besøkjande|publikum|huseigarar|bebuarar|reisande|interesserte|deltakarar|hundeeigarar',
    duty: 'skal|må|bør|har plikt til|pliktar|har rett|har høve til|vert bedne|vert oppmoda|blir bedne|blir oppmoda|kan|får',
    asked: 'skal|må|bør|har plikt til|pliktar|vert bedne|vert oppmoda|blir bedne|blir oppmoda|blir vist til',
  },
  en: {
    always: 'one (?:must|may|should|can|is required)|the individual concerned',
    one: 'the (?:citizen|resident|applicant|claimant|customer|user|guardian|tenant|householder|parent or guardian|service user|person concerned|owner of the property|property owner|visitor|borrower|participant)',
    many: 'applicants|claimants|citizens|customers|service users|members of the public|the public|householders|property owners|guardians|tenants|residents',
    duty: 'must|shall|may|should|has to|needs to|is (?:required|requested|asked|advised|obliged|expected|entitled|responsible)',
    asked:
      'must|shall|should|are (?:hereby )?(?:requested|required|asked|advised|obliged|urged|reminded|referred)|is (?:hereby )?(?:requested|required|asked|advised|urged|reminded)',
  },
};
