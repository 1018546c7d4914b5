/** Parties of the parliaments and words of party campaigns, by country. Our own list; case matters for short forms. */
export const PARTY_NAMES =
  /(?<![\p{L}\d])(?:socialdemokrat\p{L}*|sossar\p{L}*|moderaterna\p{L}*|moderat(?:en|er)|sverigedemokrat\p{L}*|centerparti\p{L}*|vänsterparti\p{L}*|kristdemokrat\p{L}*|liberalerna\p{L}*|miljöparti\p{L}*|arbeiderparti\p{L}*|arbeidarparti\p{L}*|fremskrittsparti\p{L}*|framstegsparti\p{L}*|senterparti\p{L}*|sosialistisk venstreparti|kristelig folkeparti|kristeleg folkeparti|partiet rødt|industri- og næringspartiet|social democrats?|moderate party|sweden democrats?|labou?r party|conservative party|progress party|christian democrats?|green party|left party|cent(?:re|er) party)(?![\p{L}\d])/gu;

export const PARTY_SHORT =
  /(?<![\p{L}\d#@/.-])(?:SD|KD|MP|SAP|FrP|Frp|KrF|Krf|MDG|SV|AP)(?![\p{L}\d/.-]|-[\p{Ll}]|\s\d)/gu;

export const CAMPAIGN =
  /(?<![\p{L}\d])(?:rösta (?:på|för|mot|fram)(?: oss)?|valrörelse\p{L}*|vallöft\p{L}*|valkampanj\p{L}*|valseger\p{L}*|valaffisch\p{L}*|valstug\p{L}*|valmanifest\p{L}*|partiledar\p{L}*|partikamrat\p{L}*|stem(?:m)? på|røyst på|valgkamp\p{L}*|valkamp\p{L}*|valgløfte\p{L}*|vallovnad\p{L}*|partileder\p{L}*|partileiar\p{L}*|valgprogram\p{L}*|partiprogram\p{L}*|vote for|election campaign|campaign promise\p{L}*|manifesto)(?![\p{L}\d])/gu;

/** Titles of the elected; looked for only close to an election, when their presence in a post may be taken for a campaign. */
export const ELECTED =
  /(?<![\p{L}\d])(?:kommunalråd\p{L}*|oppositionsråd\p{L}*|kommunstyrelsens (?:vice )?ordförande|riksdagsledam\p{L}*|ordfører\p{L}*|varaordfører\p{L}*|ordførar\p{L}*|stortingsrepresentant\p{L}*|mayor)(?![\p{L}\d])/gu;
