/** Endings and last words of street names, in Swedish, Norwegian and English. Our own list. */
const STREET_ENDINGS =
  'gatan|gata|vägen|väg|gränd(?:en)?|stigen|stig|backen|allén|allé|torget|torg|planen|kajen|stråket|gården|liden|svängen|ringen|slingan|slätten|höjden|kullen|åsen|dalen|viken|strand|stranden|ängen|hagen|lyckan|skogen|berget|brinken|trappan|branten|kroken|bågen|leden|esplanaden|promenaden|veien|vei|vegen|veg|gaten|gate|plass(?:en)?|plassen|bakken|lia|tunet|heia|hei|haugen|jordet|løkka|svingen|marka|kleiva|stien|sti|moen|åsen|skogen|terrasse|brygge|brygga|street|road|lane|avenue|drive|close|crescent|square|terrace';

export const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}’'-]{0,40}\\s){0,2}\\p{Lu}?[\\p{L}’'-]{0,40}(?:${STREET_ENDINGS})\\s+\\d{1,3}\\s?(?:[A-HJ-Za-h](?![\\p{L}]))?(?!\\d|[.:]\\d|\\s?(?:meter|kilomet|minut|år|kr|%))`,
  'gu',
);

/** Any name with a number behind it: an address only where somebody is said to live there. */
export const PLACE_WITH_NUMBER =
  /(?<=(?<!\p{L})(?:på|i|at|in|adress(?:en)?:?|address(?:en)?:?)\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s+\d{1,3}\s?(?:[A-HJ-Za-h](?![\p{L}]))?(?![\d%]|[.:]\d|\s?(?:meter|kilomet|minut|år|kr))/gu;

/** Words of somebody's home. */
export const LIVES =
  /(?<!\p{L})(?:bor(?:de|tte)?|bodde|bott|bosatta?|bebor|bur|budde|hjemme hos|heime hos|hemma hos|hemma på|hemma i|hjemme på|hjemme i|heime på|heime i|hjem til|heim til|hem till|hos familj\p{L}*|hemadress\p{L}*|hjemmeadress\p{L}*|heimeadress\p{L}*|bostadsadress\p{L}*|privatadress\p{L}*|lives? at|lives? on|living at|home of|home at|home address|folkbokförd på|skriven på|adressert til)(?!\p{L})/u;

/** The reader lives there: a street is told, and nobody's home. */
export const READER_LIVES =
  /(?<!\p{L})(?:(?:du|dig|ni|er|alla|de|dem|den|deg|dere|dykk|alle|dei|those|anyone|everyone|residents|boende|you)(?: alla)?,? (?:som |who )?(?:bor|bur|lives?|är bosatt\p{L}*|er bosatt\p{L}*)|(?:bor|bur) (?:du|ni|dere|de|dykk)|do you live)(?!\p{L})/u;

/** Words of people at home, weaker: a place of work may stand beside them. */
export const AT_HOME =
  /(?<!\p{L})(?:familj(?:en)?|familien|grann\p{L}*|nabo\p{L}*|lägenhet\p{L}*|leilighet\p{L}*|leilegheit\p{L}*|villan|ägaren|eieren|eigaren|mannen|kvinnan|kvinnen|kvinna|paret|änk\p{L}*|pensionär\p{L}*|flickan|pojken|jenta|gutten|guten|brukare\p{L}*|brukar\p{L}*|pasient\p{L}*|patient\p{L}*|bruker\p{L}*|beboer\p{L}*|bebuar\p{L}*|fru|frue|enke\p{L}*|enkje\p{L}*|tant|farbror|mormor|farmor|bestemor|bestefar|mor til|mora til|far til|moren til|pappan|mamman|son(?:en)?|dotter(?:n)?|datter(?:en)?|herr|resident|tenant|neighbour\p{L}*|widow|elderly|old man|old lady|his|her|hans|hennes|hennar|familjens|familiens|mr|mrs|katten|hunden)(?!\p{L})/u;

/** Where a public place stands right before the address, the address is that place's. */
export const PUBLIC_PLACE =
  /(?:skolan?|skolen|skulen|skole|skule|förskolan?|barnehagen?|biblioteket|bibliotek|huset|hus|hallen|hall|kyrkan|kyrka|kirken|kirke|kyrkja|museet|museum|kontoret|kontor|gården|gård|centralen|central|stationen|station|stasjonen|badet|bad|parken|lokalen|lokaler|centret|center|centrum|senteret|senter|caféet|café|kafeen|kafé|restaurang\p{L}*|butiken|butikk\p{L}*|torget|teatern?|teatret|scenen|arenan|arena|entrén|mottagningen|enheten|avdelingen|salen|sal|gymnasiet|verkstaden|verkstedet|stallet|klubben|ateljén|office|library|hall|school|centre|church|station|gallery|galleri\p{L}*|träffpunkt\p{L}*|boendet|sykehjemmet|omsorgssenter\p{L}*),?\s(?:(?:på|i|ved|vid|at|on|in|adress:?|med adress|\p{L}+),?\s)?$/u;
