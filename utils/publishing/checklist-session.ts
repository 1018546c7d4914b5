import type { OpenChecklist } from '@/components/checklist/checklist-model';
import type { Check, Draft } from '@/utils/checks/check';
import { runChecks, type CheckResult } from '@/utils/checks/run-checks';
import type { Account } from '@/utils/domain/account';
import { isHolding, type Point, type PublishingContext } from '@/utils/domain/checklist';
import type { PublicationDraft } from '@/utils/domain/publication';
import type { ComposerHandle, PublishControl } from '@/utils/platforms/adapter';
import { crisisOf } from './crisis-of';
import { DraftFacts, type FactSources } from './draft-facts';
import { EditorStatement } from './editor-statement';
import { listPoints, type EditorSays } from './list-points';
import { isSame, type Looked } from './looked';
import { makeReceipt, type ReceiptFrame } from './make-receipt';
import type { Spell } from './spell-lines';
import type { SaidOf } from './still-holds';
import { toDraft } from './to-draft';

export interface SessionOptions {
  readonly makeId: () => string;
  readonly checks: readonly Check[];
  /** What holds right now: rules, crisis and accounts may change while a composer is open. */
  readonly context: () => PublishingContext;
  readonly account: Account;
  /** The composer as it is now; null when it is gone. */
  readonly read: (last: ComposerHandle | null) => ComposerHandle | null;
  /** Under whose name a comment would go out; null where the page does not tell. */
  readonly actingAs: () => Draft['actingAs'];
  /** Whether it is known for sure that the control publishes. */
  readonly isSure: (control: PublishControl) => boolean;
  readonly makeReceiptFrame: () => ReceiptFrame;
  /** Spelling, which answers later. */
  readonly spell: Spell;
  readonly now: () => number;
  readonly facts: Omit<FactSources, 'onChange'>;
  /** Lets the page go on between two checks. */
  readonly yieldToPage: () => Promise<void>;
  readonly onChange: () => void;
  /** False once the list cannot be drawn; then nothing is held, because nobody could see why. */
  readonly canShow: () => boolean;
}

/** Spelling as the receipt names it. */
const SPELLING = { check: 'spelling', version: 1 } as const;
/** Milliseconds of work before the page gets its turn. */
const SLICE = 4;

/** One draft on its way: what the checks say of it, what the editor has said, and what becomes of it. */
export class ChecklistSession {
  readonly says = new EditorStatement(
    () => {
      this.look();
      return this.saidOf();
    },
    () => this.changed(),
  );
  isHeld = false;
  private draftId: string;
  /** The editor has pressed what publishes. */
  private wasTried = false;
  private isOver = false;
  private readonly options: SessionOptions;
  private readonly facts: DraftFacts;
  private checked: (Looked & { readonly results: readonly CheckResult[] }) | null = null;
  private lastSeen: ComposerHandle | null = null;
  private spelled: { readonly draft: Draft; readonly result: CheckResult } | null = null;
  /** What a round under way is about. */
  private checking: Looked | null = null;
  private round = 0;
  /** Files that were put in so far; one that replaces another is told by nothing else. */
  private files = 0;

  constructor(options: SessionOptions) {
    this.options = options;
    this.draftId = options.makeId();
    this.facts = new DraftFacts({ ...options.facts, onChange: () => void this.check() });
  }

  /** Files that the editor has put into the composer; their own data is read and goes nowhere. */
  takeFiles(files: readonly File[]): Promise<void> {
    this.files += files.length;
    return this.facts.takeFiles(files);
  }

  /** Looks at the draft again, a few checks at a time, so that typing never waits for more than a slice and one check. */
  async check(): Promise<void> {
    const composer = this.look();
    if (!composer) return;
    const { checks } = this.options;
    const context = this.options.context();
    const draft = this.toDraft(composer);
    // A page too busy to be idle would otherwise be asked for it again and again, and no round would end.
    if (isSame(this.checking ?? this.checked, { draft, context })) return;
    this.checking = { draft, context };
    const round = ++this.round;
    const results: CheckResult[] = [];
    let since = performance.now();
    for (const check of checks) {
      results.push(...runChecks(draft, context.policy.checks, [check]));
      if (performance.now() - since < SLICE) continue;
      await this.options.yieldToPage();
      if (round !== this.round) return;
      since = performance.now();
    }
    this.checking = null;
    this.checked = { draft, context, results };
    this.changed();
    this.facts.look(draft);
    await this.spell(draft);
  }

  /** Whether the draft may be published as it is right now. An empty one is the page's own business. */
  decide(): 'pass' | 'hold' {
    const composer = this.look();
    if (!composer || isEmpty(composer) || composer.kind !== 'post') return 'pass';
    if (!this.options.canShow() || !this.control()) return 'pass';
    this.checkAtOnce(composer);
    return this.points().some(isHolding) ? 'hold' : 'pass';
  }

  hold(): void {
    this.isHeld = true;
    this.changed();
  }

  points(): Point[] {
    if (!this.checked) return [];
    const { account } = this.options;
    const context = this.options.context();
    // While spelling has not answered yet there is nothing to say of it.
    const isShown = ({ check, hasLooked }: CheckResult) =>
      check !== SPELLING.check || hasLooked || this.hasSpelled();
    return listPoints({
      draft: this.checked.draft,
      results: this.results().filter(isShown),
      policy: context.policy,
      says: this.holding(),
      crisis: crisisOf(context, account),
      isFirstPost: context.recent.length === 0,
    });
  }

  /** What is shown; null while there is nothing to say. */
  toView(): OpenChecklist | null {
    const composer = this.lastSeen;
    const points = this.points();
    if (this.isOver || !composer || isEmpty(composer) || points.length === 0) return null;
    if (composer.kind !== 'post' && !points.some(({ isOpen }) => isOpen)) return null;
    const { left, top, right, bottom } = composer.root.getBoundingClientRect();
    const context = this.options.context();
    return {
      draftId: this.draftId,
      points,
      place: { left, top, right, bottom },
      wasHeld: this.isHeld,
      canPublish: this.control() !== null,
      reminders: composer.kind === 'post' ? context.policy.reminders.map(({ text }) => text) : [],
      isSensitive: this.says.current.isSensitive,
      isReaderOffered: composer.kind === 'post' && 'second-reader' in context.policy.checks,
      editorName: context.editor.name,
    };
  }

  /** The receipt for the draft as it was last seen; null when there was nothing in it. */
  receipt(outcome: PublicationDraft['outcome']): PublicationDraft | null {
    const composer = this.look() ?? this.lastSeen;
    if (!composer || isEmpty(composer)) return null;
    this.checkAtOnce(composer);
    const frame = this.options.makeReceiptFrame();
    return makeReceipt(outcome, composer, this.results(), this.points(), this.holding(), frame);
  }

  /** The composer as it is now; null when it is gone. */
  look(): ComposerHandle | null {
    const composer = this.options.read(this.lastSeen);
    if (composer) this.lastSeen = composer;
    return composer;
  }

  /** What is known for sure to publish this draft; null while nothing is. */
  control(): HTMLElement | null {
    const control = this.lastSeen?.kind === 'post' ? this.lastSeen.publishControl : null;
    return control && this.options.isSure(control) ? control.element : null;
  }

  /** True when the editor tried to publish or said something: leaving it then is giving it up. */
  wasWorkedOn(): boolean {
    const { answers, overrides, reader } = this.says.current;
    const hasSaid = Object.keys(answers).length + Object.keys(overrides).length > 0 || reader !== null;
    return this.lastSeen?.kind === 'post' && (this.isHeld || this.wasTried || hasSaid);
  }

  /** The composer is gone; nothing more is shown. */
  end(): void {
    this.isOver = true;
    this.changed();
  }

  /** The language of the draft as it was last looked at. */
  get language(): Draft['language'] {
    return this.checked?.draft.language ?? null;
  }

  get composer(): ComposerHandle | null {
    return this.lastSeen;
  }

  /** The editor has pressed what publishes, and nothing held it. */
  noteTry(): void {
    this.wasTried = true;
    this.isHeld = false;
    this.changed();
  }

  /** The next post in the same box begins with nothing. */
  startOver(): void {
    this.draftId = this.options.makeId();
    this.isHeld = false;
    this.wasTried = false;
    this.files = 0;
    this.says.startOver();
  }

  /** What the editor has said and still holds. */
  private holding(): EditorSays {
    return this.says.holding(this.saidOf(), this.options.context().policy.questions);
  }

  private saidOf(): SaidOf {
    const { text = '', attachments = [] } = this.lastSeen ?? {};
    return { text, pictures: Math.max(this.files, attachments.length) };
  }

  private hasSpelled(): boolean {
    const { checked, spelled } = this;
    return checked !== null && spelled !== null && spelled.draft.text === checked.draft.text;
  }

  private async spell(draft: Draft): Promise<void> {
    const { spell, context } = this.options;
    const rule = context().policy.checks[SPELLING.check];
    if (!rule) return;
    const words = rule.parameters['words'];
    const findings = await spell(draft, Array.isArray(words) ? words : []).catch(() => null);
    const result = { ...SPELLING, level: rule.level, hasLooked: findings !== null, findings: findings ?? [] };
    this.spelled = { draft, result };
    this.changed();
  }

  /** What all checks say of the draft; spelling only what it says of this very text. */
  private results(): CheckResult[] {
    const rule = this.options.context().policy.checks[SPELLING.check];
    if (!this.checked) return [];
    if (!rule) return [...this.checked.results];
    const unseen = { ...SPELLING, level: rule.level, hasLooked: false, findings: [] };
    const spelling = this.spelled && this.hasSpelled() ? this.spelled.result : unseen;
    return [...this.checked.results, spelling];
  }

  private checkAtOnce(composer: ComposerHandle): void {
    const context = this.options.context();
    const draft = this.toDraft(composer);
    if (isSame(this.checked, { draft, context })) return;
    this.round++;
    this.checking = null;
    const results = runChecks(draft, context.policy.checks, this.options.checks);
    this.checked = { draft, context, results };
    this.changed();
    void this.spell(draft);
  }

  private toDraft(composer: ComposerHandle): Draft {
    const { account, actingAs, context, now } = this.options;
    const draft = toDraft(composer, account, context(), now());
    return this.facts.complete(composer.kind === 'post' ? draft : { ...draft, actingAs: actingAs() });
  }

  private changed(): void {
    this.options.onChange();
  }
}

function isEmpty({ text, attachments }: ComposerHandle): boolean {
  return text.trim() === '' && attachments.length === 0;
}
