import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const sv: Catalogue<keyof typeof en> = {
  'person.municipality': 'Strandlida kommun',
  'person.editor': 'Kim Sandelin',
  'person.mariam': 'Mariam Yusuf',
  'person.gunvor': 'Gunvor Ekdahl',
  'person.ola': 'Ola Brattvik',
  'person.tore': 'Tore Hjelmseth',
  'person.petra': 'Petra Lindvall',
  'person.amir': 'Amir Haddad',
  'person.siv': 'Siv Nordby',
  'person.jonas': 'Jonas Ångman',
  'person.lisbet': 'Lisbet Krok',
  'person.veikko': 'Veikko Salmi',
  'person.aina': 'Aina Tveit',
  'person.selma': 'Selma Öst',
  'person.lender': 'Snabba Slantar Direkt',
  'person.club': 'Strandlida IF',

  'post.road':
    'Från måndag är Storgatan avstängd mellan torget och skolan. Vi byter vattenledningar från 1957.\nTrafiken leds om via Hamngatan och arbetet tar ungefär tre veckor. Tack för ert tålamod!',
  'post.library':
    'Nu har biblioteket öppet till nio på torsdagar. Kom in och läs, plugga eller bara sitt i värmen. Den här veckan bjuder vi på kaffet. :heart:',
  'post.care':
    'Vi söker tre nya kollegor till hemtjänsten. Vill du göra vardagen bättre för någon, och behåller du lugnet när planen ändras? Läs annonsen på https://strandlida.example/jobb och ring vår enhetschef. Tills tjänsterna är tillsatta kan besöken bli upp till en halvtimme försenade. De som berörs har fått veta det, och ingen står utan hjälp. Vi är ledsna för besväret.',
  'post.playground': 'Den nya lekplatsen vid viken öppnar på lördag klockan elva. Ta med spade. :smile:',
  'post.club': 'Hemmamatch på söndag klockan två! Varm choklad och våfflor vid målet.',

  'comment.bus-question':
    'Stannar buss 3 fortfarande vid skolan? Min mamma har svårt att gå ända till torget.',
  'comment.bus-answer':
    'Hej Mariam! Ja, buss 3 stannar vid baksidan, på Hamngatan, alla tre veckorna. Hälsningar Kim på Strandlida kommun',
  'comment.thanks': 'Tack för att ni säger till i god tid. Nya rör är värda en omväg. :thumbs-up:',
  'comment.criticism':
    'Det här är tredje gången på fyra år som ni gräver upp samma gata. Äger ingen i kommunhuset en kalender? Uselt planerat, och det är min butik som får betala.',
  'comment.pothole': 'Och vem tittar till den här gropen på Hamngatan innan ni skickar dit all trafik?',
  'comment.insult':
    'Den som har planerat det här är en hjärndöd idiot. Ja, jag menar dig, Lennart på gatukontoret, din feta gamla stolle.',
  'comment.advert':
    'Ont om pengar före jul? Låna upp till 50 000 på fem minuter, inga frågor! https://snabba-slantar.example/strandlida',
  'comment.late-question': 'Kommer sopbilen fram på tisdag?',
  'comment.library-thanks': 'Höstens bästa nyhet! :heart:\nNu hinner jag dit efter kvällspasset.',
  'comment.library-long':
    'Några önskemål från en som har haft lånekort sedan 1968. Först: lamporna vid tidningshyllan är så svaga att vi med gamla ögon ger upp efter en sida. Sedan: dörren mot gården är tung, och en granne med rollator har två gånger fått vänta ute tills någon kom. Tredje saken är beröm: personalen vet vad jag heter och vad jag tycker om att läsa, och de hittar det innan jag har frågat färdigt. Spara inte in på dem. Till sist: fler böcker med stor stil, tack, och inte bara deckare.',
  'comment.quarrel': 'Ingen läser längre. Lägg hellre pengarna på fotbollsplanen.',
  'comment.quarrel-reply': '@tore Du kommer ju aldrig på matcherna heller, du bara klagar.',
  'comment.quarrel-again': '@jonas Säger han vars hund skitar ner hela planen. Alla vet att det är din.',
  'comment.library-question':
    'Kan man lämna tillbaka böcker på torsdagskvällar utan att prata med någon? Finns det en låda?',
  'comment.party':
    'Rösta på Strandlidalistan så har biblioteket öppet varje kväll! Bara vi håller vad vi lovar.',
  'comment.illness':
    'Jag vet varför besöken blir sena. Birgit på andra våningen på Solgården är dement och gömmer nycklarna, stackarn. Ring hennes dotter om ni inte tror mig, 070-174 06 05.',
  'comment.care-criticism':
    'En halvtimme är snällt sagt. I fredags fick pappa vänta två timmar på sitt insulin. Ni måste bättra er.',
  'comment.threat':
    'Jag vet vilken bil chefen kör och var den står om natten. Vore ju synd om det hände den något.',
  'comment.care-thanks': 'Kvällspatrullen är änglar. Hälsa dem från Alvar och mig. :heart:',
  'comment.playground-question': 'Finns det någon gunga för den som sitter i rullstol?',
  'comment.club-cheer': 'Vi ses där! :thumbs-up:',
  'comment.club-insult': 'Den domaren är blind som en mullvad.',

  'alt.road': 'Kan vara en bild av en väg, koner och en grävmaskin',
  'alt.pothole': 'Kan vara en bild av en grop i en väg',
  'alt.playground': 'Kan vara en bild av en gunga vid vattnet',
  'alt.drawing': 'Kan vara en barnteckning av ett hus och en sol',
};
