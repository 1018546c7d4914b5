/** Evaluative words about how somebody is. Stems end in `*`. Our own list; sv, nb, nn and en together. */
export const remarks = Object.fromEntries(
  `lat lata latmask* dum dumma dumbom* korkad* idiot* inkompetent* odugl* slarvig* gnällig* gnällspik* otrevlig* jobbig* besvärlig* hopplös* löjlig* pinsam* patetisk* oduglig* opålitlig* lögnare* lögnhals* ljuger
  tjock* ful fula snygg* söt söta vacker* sexig* tråkig* virrig* senil* galen* knäpp* sjuklig* överkänslig* hysterisk* girig* självisk* arrogant* nonchalant* surmulen* bitter* rättshaverist* kverulant* bråkstake* bråkig*
  dum dumme dust* doven udugelig* inkompetent* slurvete sutrete ubehagelig* håpløs* latterlig* pinlig* patetisk* upålitelig* løgner* lyver feit* stygg* pen pene kjekk* sexy kjedelig* gal gale grådig* egoistisk* arrogant* nonsjalant* sur sure bitter* kverulant* bråkmaker* vanskelig\\ person udugeleg* håplaus* latterleg* ljug keisam*
  lazy stupid incompetent useless ugly fat rude ridiculous pathetic liar crazy annoying selfish greedy arrogant hopeless whiner troublemaker gorgeous sexy`
    .split(/(?<!\\)\s+/)
    .map((word) => [word.replaceAll('\\ ', ' '), true]),
);
