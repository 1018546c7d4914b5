/** Evaluative words about how somebody is. Stems end in `*`. Our own list; sv, nb, nn and en together. */
export const remarks = Object.fromEntries(
  `lat lata latmask* dum dumma dumbom* korkad* idiot* inkompetent* odugl* slarvig* gnällig* gnällspik* otrevlig* jobbig besvärlig hopplös löjlig* pinsam patetisk* oduglig* opålitlig* lögnare* lögnhals* ljuger
  tjock ful fula snygg snygga snyggaste söt söta sötaste vacker sexig* tråkig virrig* senil* galen* knäpp* sjuklig* överkänslig* hysterisk* girig* självisk* arrogant* nonchalant* surmulen* bitter rättshaverist* kverulant* bråkstake* bråkig* lögnaktig* falsk omogen oförskämd* oansvarig* okunnig* oprofessionell* besserwisser* svår\\ att\\ ha\\ att\\ göra\\ med
  dum dumme dust* doven udugelig* inkompetent* slurvete sutrete ubehagelig* håpløs latterlig* pinlig patetisk* upålitelig* løgner* lyver feit stygg* pen kjekk sexy kjedelig gal grådig* egoistisk* arrogant* nonsjalant* sur sure uforskamma* uforskammet* uansvarlig* uprofesjonell* lat vrang vanskeleg\\ person bråkmaker* vanskelig\\ person udugeleg* håplaus* latterleg* ljug keisam*
  lazy stupid incompetent useless ugly fat rude ridiculous pathetic liar crazy annoying selfish greedy arrogant hopeless whiner dishonest incapable clueless unprofessional troublemaker gorgeous sexy`
    .split(/(?<!\\)\s+/)
    .map((word) => [word.replaceAll('\\ ', ' '), true]),
);
