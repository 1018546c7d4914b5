/** Words of a number that an office gives: it is meant to be called. Our own list; sv, nb, nn and en together. */
export const OFFICE =
  /(?<!\p{L})(?:\p{L}*växel\p{L}*|kontaktcent\p{L}*|kundtjänst\p{L}*|kundcent\p{L}*|kundservice|servicecent\p{L}*|medborgarservice|medborgarkontor\p{L}*|kommunens?|kommunhus\p{L}*|reception\p{L}*|\p{L}*bibliotek\p{L}*|\p{L}*jour(?:en|telefon\p{L}*|nummer\p{L}*)?|felanmäl\p{L}*|upplysning\p{L}*|\p{L}*larm\p{L}*|vårdcentral\p{L}*|\p{L}*kontor\p{L}*|\p{L}*skolan?|\p{L}*förvaltning\p{L}*|\p{L}*enheten|hamnkontor\p{L}*|hamnvakt\p{L}*|gästhamn\p{L}*|biljett\p{L}*|turistbyrå\p{L}*|turistinformation\p{L}*|entreprenör\p{L}*|vaktbolag\p{L}*|störningsjour\p{L}*|bokningen|hemtjänst\p{L}*|sentralbord\p{L}*|servicetorg\p{L}*|tenestetorg\p{L}*|innbyggertorg\p{L}*|innbyggjartorg\p{L}*|kommunen|vakttelefon\p{L}*|\p{L}*vakten?|legevakt\p{L}*|legekontor\p{L}*|kundesenter|kundeservice|kundeteneste|servicekontor\p{L}*|rådhuset|resepsjon\p{L}*|\p{L}*skolen|\p{L}*skulen|\p{L}*barnehagen?|havnekontor\p{L}*|havnevakt\p{L}*|billett\p{L}*|switchboard|contact cent(?:er|re)|customer service|reception|\p{L}*library|helpline|hotline|emergency|office|service desk|on-call|out-of-hours|duty|harbour office|town hall|school)(?!\p{L})/u;

/** Words by which a number is said to be somebody's own. */
export const PRIVATE =
  /(?<!\p{L})(?:privat\p{L}*|hemnummer\p{L}*|hemtelefon\p{L}*|hem till|hemma hos|hemma på|hjemmenummer\p{L}*|hjemmetelefon\p{L}*|hjemme hos|hjemme på|heimenummer\p{L}*|heime hos|heime på|(?:hans|hennes|hennar|familjens|familiens|mammans|pappans) (?:nummer|mobil\p{L}*|telefon\p{L}*|tlf)|mobilnummer|familjen|familien|home number|private number|(?:his|her|their) (?:number|mobile|phone))(?!\p{L})/u;

/** Accounts, organisations, bookings and cases have numbers of the same length. */
const OTHER_NUMBER =
  /(?:bankgiro|plusgiro|postgiro|bg|pg|swish|swisha|vipps|vippse|org\p{L}*\.?\s?(?:nummer|nr)?|konto\p{L}*|kontonr|boknings?\p{L}*|diarienummer|dnr|ärende\p{L}*|saks?\p{L}*|isbn|ean|ocr|kid|kund\p{L}*|kunde\p{L}*|faktura\p{L}*|artikel\p{L}*|ordre?\p{L}*|nr|\p{L}*nummer|\p{L}*number|\p{L}*nummeret|no|case|invoice|account|serial|meter|mätar\p{L}*|gnr|bnr)\.?:?\s*$/u;
const NUMBER_OF_PHONE =
  /(?:telefon|tele|mobil|tlf|phone|mobile|jour|larm|direkt|sms|ring)\p{L}*(?:nummer|nummeret|nr|number)\.?:?\s*$/u;

/** True for the words before a number that is no telephone's. */
export const isOtherNumber = (before: string) => OTHER_NUMBER.test(before) && !NUMBER_OF_PHONE.test(before);
