import { loadPolicy } from '@/utils/policies/load-policy';
import type { Ground } from '@/utils/domain/policy';
import type { OpenPanel, ProgressEntry, PanelView } from '@/components/overlay/panel/panel-model';

const loaded = await loadPolicy('se/nykvarn');
if (!loaded.ok) throw new Error('the pack does not load');
/** A pack as it is shipped. */
const NYKVARN = loaded.value.policy;

/** As the Swedish packs have it. */
export const POLICE = 'Misstänkt brott anmäls till Polisen. Ring 112 om det är bråttom, annars 114 14.';

function ground(id: string, label: string, over: Partial<Ground> = {}): Ground {
  return {
    id,
    label,
    legalReference: null,
    measures: ['delete'],
    evidence: 'all',
    forcesRegistration: false,
    isConfidential: false,
    police: null,
    isDefault: false,
    needsText: false,
    disposalRule: null,
    noticeToAuthor: null,
    ...over,
  };
}

/** Eleven grounds of every shape a policy can give them, in Swedish as a pack would be. */
export const GROUNDS: readonly Ground[] = [
  ground('insult', 'Förolämpning, förtal eller personangrepp', {
    legalReference: '5 kap. brottsbalken',
    measures: ['hide', 'delete'],
  }),
  ground('agitation', 'Hets mot folkgrupp eller uppvigling', {
    legalReference: '16 kap. 5 och 8 §§ brottsbalken',
    police: POLICE,
  }),
  ground('pornography', 'Pornografi'),
  ground('violence', 'Olaga våldsskildring', { measures: ['hide', 'delete'] }),
  ground('copyright', 'Intrång i upphovsrätt', { legalReference: '1960:729' }),
  ground('confidential', 'Sekretessbelagda uppgifter', {
    legalReference: '2009:400',
    forcesRegistration: true,
    isConfidential: true,
  }),
  ground('advertising', 'Reklam', { evidence: 'none' }),
  ground('abuse', 'Övergrepp mot barn i bild', { evidence: 'metadata', police: POLICE }),
  ground('discrimination', 'Diskriminering', { legalReference: '2008:567', disposalRule: 'DHP 4.2' }),
  ground('other', 'Annat brott mot lag eller sidans regler', {
    needsText: true,
    measures: ['hide', 'delete'],
  }),
  ground('political', 'Politisk information'),
];

export const CRITERIA = [
  { id: 'action', label: 'Leder till åtgärd eller beslut', speaksFor: true, isConfidential: false },
  { id: 'case', label: 'Rör ett pågående ärende', speaksFor: true, isConfidential: false },
  { id: 'confidential', label: 'Innehåller sekretess', speaksFor: true, isConfidential: true },
  { id: 'minor', label: 'Av tillfällig eller ringa betydelse', speaksFor: false, isConfidential: false },
];

export const SUBJECT = {
  authorName: 'Maj-Britt Öhrnell',
  text: 'Det här är under all kritik! Vägen förbi skolan har sett likadan ut sedan i våras och ingen på kommunen bryr sig.',
};

const at = '2026-11-20T09:15:07.000Z';
const entry = (id: string, rest: object) => ({ id, at, ...rest }) as ProgressEntry;
const begun = [entry('1', { kind: 'seen' }), entry('2', { kind: 'captured', missing: [] })];
const stored = [...begun, entry('3', { kind: 'stored', hash: 'ab12', registered: false })];
const stepped = [
  ...stored,
  entry('4', { kind: 'step', step: 'locate' }),
  entry('5', { kind: 'step', step: 'open-menu' }),
];
const removal = {
  groundId: 'insult',
  groundLabel: 'Förolämpning',
  measure: 'delete',
  groundText: null,
  disposalRule: null,
} as const;
const progress = (over: object): PanelView => ({
  kind: 'progress',
  removal,
  caution: null,
  entries: stored,
  undo: null,
  assist: null,
  isDone: false,
  recordId: 'r1',
  ...over,
});
const missing = [
  { part: 'screenshot', reason: 'not-permitted', forbidsRemoval: false },
  { part: 'exact-time', reason: 'interval-only', forbidsRemoval: false },
] as const;
const partly = [
  entry('1', { kind: 'seen' }),
  entry('2', { kind: 'captured', missing }),
  entry('3', { kind: 'stored', hash: 'ab12', registered: true }),
];

/** Every view of the panel in each state that looks different. */
export const VIEWS: Readonly<Record<string, PanelView>> = {
  grounds: { kind: 'grounds', grounds: GROUNDS, measures: null },
  register: {
    kind: 'register',
    suggestedTitle: 'Kommentar på Facebook från Maj-Britt Öhrnell 2026-11-20',
    criteria: CRITERIA,
    caseNumberPattern: '[A-Z]{2,4} \\d{4}/\\d+',
    criterionId: null,
  },
  'register-proposed': {
    kind: 'register',
    suggestedTitle: 'Kommentar på Facebook från Maj-Britt Öhrnell 2026-11-20',
    criteria: CRITERIA,
    caseNumberPattern: null,
    criterionId: 'confidential',
  },
  guide: { kind: 'guide', policy: NYKVARN },
  reply: {
    kind: 'reply',
    policy: NYKVARN,
    reply: 'acknowledgement',
    account: 'Provkommun',
    editor: { editorId: 'e', name: 'Eva Prov', title: 'Kommunikatör', unit: 'Kansliet', role: 'editor' },
    dueAt: '2026-11-17T16:30:00+01:00',
  },
  assign: { kind: 'assign', handOvers: NYKVARN.handOvers, handOver: 'media-question', people: ['Bo Prov'] },
  'progress-captured': progress({ entries: begun, recordId: null }),
  'progress-undo': progress({ entries: partly, undo: { endsAt: Date.now() + 4_600, seconds: 5 } }),
  'progress-steps': progress({ entries: stepped }),
  'progress-assist-menu': progress({
    entries: stepped,
    assist: { part: 'choose-delete' },
  }),
  'progress-assist': progress({ entries: stepped, assist: { label: 'Radera' } }),
  'progress-removed': progress({
    entries: [...stepped, entry('9', { kind: 'outcome', outcome: { kind: 'removed', how: 'driven' } })],
    isDone: true,
  }),
  'progress-refused': progress({
    entries: [
      ...stored,
      entry('4', { kind: 'step', step: 'locate' }),
      entry('9', { kind: 'outcome', outcome: { kind: 'refused', step: 'locate', reason: 'text-changed' } }),
    ],
    isDone: true,
  }),
  'progress-undone': progress({
    entries: [...stored, entry('9', { kind: 'outcome', outcome: { kind: 'undone' } })],
    isDone: true,
  }),
  'progress-failure': progress({
    entries: [...begun, entry('9', { kind: 'failure', failure: { code: 'disk-full', detail: null } })],
    isDone: true,
    recordId: null,
  }),
  'progress-police': progress({
    caution: { police: POLICE, evidence: 'metadata' },
    entries: [...stepped, entry('9', { kind: 'outcome', outcome: { kind: 'hidden', how: 'assisted' } })],
    isDone: true,
  }),
  'progress-registered': progress({ removal: null, entries: partly, isDone: true }),
  notice: {
    kind: 'notice',
    notice: 'cannot-capture',
    missing: [{ part: 'author', reason: 'not-found', forbidsRemoval: true }],
    failure: null,
  },
};

export function openPanel(view: PanelView, over: Partial<OpenPanel> = {}): OpenPanel {
  return {
    anchor: { left: 40, top: 60, right: 560, bottom: 140 },
    subject: SUBJECT,
    actingAsProfile: null,
    view,
    ...over,
  };
}
