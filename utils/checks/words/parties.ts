/** Parties of the parliaments by country, and the larger British ones. Our own list; case matters for short forms. */
const NAMES = [
  String.raw`socialdemokrat\p{L}*|sossar\p{L}*|moderaternas?|moderat(?:en|er|ledaren|politik\p{L}*)|sverigedemokrat\p{L}*|centerparti\p{L}*|vänsterparti\p{L}*|kristdemokrat\p{L}*|liberalernas?|miljöparti\p{L}*|folkparti(?:et|ets|st\p{L}*)|piratparti\p{L}*|feministiskt initiativ|medborgerlig samling|alternativ för sverige`,
  String.raw`arbeiderparti\p{L}*|arbeidarparti\p{L}*|fremskrittsparti\p{L}*|framstegsparti\p{L}*|senterparti\p{L}*|sosialistisk venstrepartis?|kristelig folkepartis?|kristeleg folkepartis?|partiet rødt|industri- og næringspartiet|pensjonistpartiets?|liberalistene|norgesdemokratene|generasjonspartiets?|unge høyre|unge venstre|(?:raud|rød|grønn) ungdom`,
  String.raw`social democrats?|moderate party|sweden democrats?|labou?r party|conservative party|progress party|christian democrats?|green party|greens party|left party|cent(?:re|er) party|liberal democrats?`,
];

export const PARTY_NAMES = new RegExp(`(?<![\\p{L}\\d])(?:${NAMES.join('|')})(?![\\p{L}\\d])`, 'gu');

/** Short forms, alone where they are nothing else; any of them in brackets behind a name: "Anna Ek (S)". */
export const PARTY_SHORT =
  /(?<![\p{L}\d#@/.-])(?:SD|KD|MP|SAP|FrP|Frp|KrF|Krf|MDG|SV|AP)(?:s|:s)?(?![\p{L}\d/.-]|-[\p{Ll}]|\s\d)|(?<=\p{L} )\((?:S|M|C|L|V|KD|MP|SD|Ap|AP|H|Sp|SP|SV|R|V|FrP|Frp|KrF|MDG|INP)\)/gu;

/** Names that are other words as well, before a word of politics: "Høyres stortingskandidat". */
export const PARTY_BEFORE_OFFICE =
  /(?<!\p{L})(?:Høyres?|Høgres?|Venstres?|Rødts?|Raudts?|Liberalernas|Centerns|Vänsterns|Moderaternas|Labour(?:'s)?|Conservatives?|Tory|Tories)(?= (?:stortings|kommunestyre|fylkestings|ordfører|ordførar|varaordfører|gruppeleder|gruppeleiar|leder|leiar|parti|politi|representant|kandidat|liste|stand|valg|val|riksdags|ledare|gruppledare|candidate|councillor|leader|MP))/gu;

/** What campaigns say. */
const CAMPAIGNS = [
  String.raw`rösta (?:på|för|mot|fram|rött|blått|grönt|rätt|bort|in)(?: oss)?|(?:ge|lägg) (?:oss )?(?:din|er) röst|din röst på|valrörelse\p{L}*|vallöft\p{L}*|valkampanj\p{L}*|valseger\p{L}*|valaffisch\p{L}*|valstug\p{L}*|valmanifest\p{L}*|valtal\p{L}*|valvinst\p{L}*|valbudskap\p{L}*|valspurt\p{L}*|valdebatt\p{L}*|personkryss\p{L}*|kryssa (?:för )?\p{L}+ på valsedeln|maktskifte|regeringsskifte|gå till val|går till val|byt styre|ny majoritet|partiledar\p{L}*|partikamrat\p{L}*|partivän\p{L}*|partiprogram\p{L}*|partipolitik|riksdagskandidat\p{L}*|toppkandidat\p{L}*|kommunalrådskandidat\p{L}*`,
  String.raw`stem(?:m)? (?:på|for|mot|inn|ut|rødt|blått|grønt)|gi oss (?:din )?stemme\p{L}*|gi (?:din )?stemme til|din stemme til|røyst (?:på|for|mot)|gje oss (?:di )?røyst\p{L}*|di røyst til|valgkamp\p{L}*|valkamp\p{L}*|valgløfte\p{L}*|vallovnad\p{L}*|valgseier\p{L}*|valgsiger\p{L}*|valgplakat\p{L}*|valgbod\p{L}*|valbod\p{L}*|partileder\p{L}*|partileiar\p{L}*|valgprogram\p{L}*|valprogram\p{L}*|partiprogram\p{L}*|partifelle\p{L}*|stortingskandidat\p{L}*|ordførerkandidat\p{L}*|ordførarkandidat\p{L}*|listetopp\p{L}*|toppkandidat\p{L}*`,
  String.raw`vote (?:for|against|labour|conservative|green|red|blue|him|her|them out)|cast your vote for|give us your vote|your vote for|election campaign|election promise\p{L}*|campaign promise\p{L}*|campaign trail|party leader\p{L}*|party manifesto|manifesto|parliamentary candidate\p{L}*|candidate for mayor`,
];

export const CAMPAIGN = new RegExp(`(?<![\\p{L}\\d])(?:${CAMPAIGNS.join('|')})(?![\\p{L}\\d])`, 'gu');

/** Titles of the elected; looked for only close to an election, when their presence in a post may be taken for a campaign. */
export const ELECTED =
  /(?<![\p{L}\d])(?:kommunalråd\p{L}*|oppositionsråd\p{L}*|kommunstyrelsens (?:vice )?ordförande|riksdagsledam\p{L}*|ordfører\p{L}*|varaordfører\p{L}*|ordførar\p{L}*|stortingsrepresentant\p{L}*|mayor)(?![\p{L}\d])/gu;
