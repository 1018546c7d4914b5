import type { Draft } from '@/utils/checks/check';
import { findLinks } from '@/utils/checks/links';
import { isNamingPerson } from '@/utils/checks/named-persons';
import type { CheckResult } from '@/utils/checks/run-checks';
import type {
  ConsentNote,
  Point,
  PointAnswer,
  PointPlace,
  PublishingPolicy,
  QuestionRule,
  SecondReader,
} from '@/utils/domain/checklist';
import type { CrisisState } from './crisis-of';

/** What the editor has said of one draft so far. */
export interface EditorSays {
  readonly answers: Readonly<Record<string, PointAnswer>>;
  /** By point; `about` is what the point said then, because a reason holds for nothing else. */
  readonly overrides: Readonly<Record<string, { readonly reason: string; readonly about: string }>>;
  readonly consents: Readonly<Record<string, ConsentNote>>;
  readonly isSensitive: boolean;
  readonly reader: SecondReader | null;
  /** Who has read a text that has changed since. */
  readonly formerReader: string | null;
}

export const SAID_NOTHING: EditorSays = {
  answers: {},
  overrides: {},
  consents: {},
  isSensitive: false,
  reader: null,
  formerReader: null,
};

export interface Situation {
  readonly draft: Draft;
  readonly results: readonly CheckResult[];
  readonly policy: PublishingPolicy;
  readonly says: EditorSays;
  /** What crisis mode means for this account; null when it may publish (NYK-10). */
  readonly crisis: CrisisState | null;
  readonly isFirstPost: boolean;
}

/**
 * Every point of the list, those that hold the post first, then what else needs the editor's eyes, then what is fine.
 * A comment or reply gets what a machine can see and no questions.
 */
export function listPoints(situation: Situation): Point[] {
  const { draft, policy, says } = situation;
  const points = [
    ...crisisPoint(situation),
    ...situation.results.map((result) => toPoint(result, policy)),
    ...(draft.kind === 'post' ? readerPoint(situation) : []),
    ...(draft.kind === 'post'
      ? policy.questions
          .filter((question) => isAsked(question, situation))
          .map((question) => toQuestion(question, says))
      : []),
  ];
  return points
    .map((point) => ({ ...point, override: overrideOf(point, says) }))
    .map((point, index) => ({ point, index }))
    .sort((a, b) => rank(a.point) - rank(b.point) || a.index - b.index)
    .map(({ point }) => point);
}

/** What a point says right now: a reason that was given for it holds as long as this stays the same. */
export function describePoint(point: Point): string {
  switch (point.kind) {
    case 'finding':
      return point.places.map(({ code, quote }) => `${code} ${quote}`).join('\n');
    case 'question':
      return point.answer ?? '';
    default:
      return point.kind;
  }
}

function overrideOf(point: Point, { overrides }: EditorSays): string | null {
  const override = overrides[point.id];
  return override && point.isOpen && override.about === describePoint(point) ? override.reason : null;
}

function rank(point: Point): number {
  if (!point.isOpen) return 3;
  if (point.level === 'required') return point.override === null ? 0 : 2;
  return point.kind === 'question' ? 1.5 : 1;
}

function toPoint({ check, level, hasLooked, findings }: CheckResult, policy: PublishingPolicy): Point {
  const base = { id: check, check, answers: policy.checks[check]?.answers ?? [], override: null };
  if (!hasLooked) return { ...base, kind: 'blind', level: 'advisory', isOpen: true };
  const places = findings.map(({ start, end, quote, code, fields, suggestions }): PointPlace => {
    return { start, end, quote, code, fields, suggestions };
  });
  return { ...base, kind: 'finding', level, places, isOpen: places.length > 0 };
}

function crisisPoint({ crisis, policy }: Situation): Point[] {
  if (!crisis) return [];
  const { text, answers } = policy.crisis;
  const level = crisis === 'silenced' ? 'required' : 'advisory';
  return [{ kind: 'crisis', id: 'crisis', level, isOpen: true, override: null, text, answers }];
}

function readerPoint({ policy, says }: Situation): Point[] {
  const rule = policy.checks['second-reader'];
  const isRequired = says.isSensitive || rule?.level === 'required';
  if (!isRequired) return [];
  const answers = rule?.answers ?? [];
  const { reader, formerReader } = says;
  return [
    {
      kind: 'reader',
      id: 'second-reader',
      level: 'required',
      isOpen: !reader,
      override: null,
      reader,
      formerReader,
      answers,
    },
  ];
}

function toQuestion({ id, text, why, level, keepsConsent, answers }: QuestionRule, says: EditorSays): Point {
  const answer = says.answers[id] ?? null;
  return {
    kind: 'question',
    id: `question:${id}`,
    level,
    answers,
    text,
    why,
    answer,
    keepsConsent,
    consent: says.consents[id] ?? null,
    isOpen: answer === null || (answer === 'no' && level === 'required'),
    override: null,
  };
}

/** A link to somebody else's site brings their material (NYK-13). */
function isSharing({ text, account }: Draft): boolean {
  return findLinks(text).some(({ domain }) => domain !== null && !account.officialDomains.includes(domain));
}

function isAsked({ when }: QuestionRule, { draft, isFirstPost }: Situation): boolean {
  const has = (kind: Draft['attachments'][number]['kind']) =>
    draft.attachments.some((attachment) => attachment.kind === kind);
  switch (when) {
    case 'always':
      return true;
    case 'picture':
      return has('photo') || has('video');
    case 'film':
      return has('video');
    case 'shared':
      return has('link') || isSharing(draft);
    case 'person':
      return has('photo') || has('video') || isNamingPerson(draft.text);
    case 'before-first-post':
      return isFirstPost;
  }
}
