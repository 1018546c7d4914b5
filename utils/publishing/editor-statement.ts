import type { SignRefusal } from '@/components/checklist/checklist-model';
import type { ConsentNote, Point, PointAnswer, QuestionRule } from '@/utils/domain/checklist';
import { describePoint, SAID_NOTHING, type EditorSays } from './list-points';
import { isSamePost, isUnchanged, type SaidOf } from './still-holds';

/** Questions whose answer has nothing to do with pictures. */
const BESIDE_PICTURES: readonly QuestionRule['when'][] = ['always', 'before-first-post'];

/** What the editor says of one draft, as it grows. Every change is told. */
export class EditorStatement {
  /** All that was said, whether or not it still holds. */
  current: EditorSays = SAID_NOTHING;
  private readonly look: () => SaidOf;
  private readonly onChange: () => void;
  /** What each question was answered about. */
  private about = new Map<string, SaidOf>();
  private readerSaw: SaidOf | null = null;

  constructor(look: () => SaidOf, onChange: () => void) {
    this.look = look;
    this.onChange = onChange;
  }

  /**
   * What holds for the draft as it is now. A second reader has read this text and no other (NYK-22); an answer or a
   * consent is about this post, and about pictures no more than the ones that were there (NYK-11). What no longer holds
   * comes back with the text that it was about.
   */
  holding(now: SaidOf, questions: readonly QuestionRule[]): EditorSays {
    const { answers, consents, reader } = this.current;
    const texts = [...new Set([...this.about.values()].map(({ text }) => text))];
    const same = new Set(texts.filter((text) => isSamePost(text, now.text)));
    const holds = ([id]: readonly [string, unknown]) => {
      const then = this.about.get(id);
      const when = questions.find((question) => question.id === id)?.when ?? 'picture';
      return (
        then !== undefined &&
        same.has(then.text) &&
        (BESIDE_PICTURES.includes(when) || now.pictures <= then.pictures)
      );
    };
    const isRead = this.readerSaw !== null && isUnchanged(this.readerSaw, now);
    return {
      ...this.current,
      answers: Object.fromEntries(Object.entries(answers).filter(holds)),
      consents: Object.fromEntries(Object.entries(consents).filter(holds)),
      reader: isRead ? reader : null,
      formerReader: isRead ? null : (reader?.name ?? null),
    };
  }

  answer(question: string, answer: PointAnswer): void {
    this.about.set(question, this.look());
    this.say({ answers: { ...this.current.answers, [question]: answer } });
  }

  /** A reason holds for what the point says now; null takes it back. */
  override(point: Point, reason: string | null): void {
    const { [point.id]: _, ...others } = this.current.overrides;
    const about = describePoint(point);
    this.say({ overrides: reason === null ? others : { ...others, [point.id]: { reason, about } } });
  }

  keepConsent(question: string, note: ConsentNote): void {
    this.about.set(question, this.look());
    const consents = { ...this.current.consents, [question]: note };
    this.say({ consents, answers: { ...this.current.answers, [question]: 'yes' } });
  }

  markSensitive(isSensitive: boolean): void {
    this.say({ isSensitive });
  }

  /** Nobody is their own second reader, which takes knowing who writes (NYK-22). Null when it is signed. */
  sign(name: string, writer: string, at: string): SignRefusal | null {
    const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
    if (plain(writer) === '') return 'no-writer';
    if (plain(name) === '') return 'no-name';
    if (plain(name) === plain(writer)) return 'same';
    this.readerSaw = this.look();
    this.say({ reader: { name: name.trim(), at } });
    return null;
  }

  /** The post is out; the next one in the same box begins with nothing. */
  startOver(): void {
    this.about = new Map();
    this.readerSaw = null;
    this.current = SAID_NOTHING;
    this.onChange();
  }

  private say(more: Partial<EditorSays>): void {
    this.current = { ...this.current, ...more };
    this.onChange();
  }
}
