import type { ConsentNote, Point, PointAnswer } from '@/utils/domain/checklist';
import { describePoint, SAID_NOTHING, type EditorSays } from './list-points';

/** What the editor says of one draft, as it grows. Every change is told. */
export class EditorStatement {
  current: EditorSays = SAID_NOTHING;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  answer(question: string, answer: PointAnswer): void {
    this.say({ answers: { ...this.current.answers, [question]: answer } });
  }

  /** A reason holds for what the point says now; null takes it back. */
  override(point: Point, reason: string | null): void {
    const { [point.id]: _, ...others } = this.current.overrides;
    const about = describePoint(point);
    this.say({ overrides: reason === null ? others : { ...others, [point.id]: { reason, about } } });
  }

  keepConsent(question: string, note: ConsentNote): void {
    const consents = { ...this.current.consents, [question]: note };
    this.say({ consents, answers: { ...this.current.answers, [question]: 'yes' } });
  }

  markSensitive(isSensitive: boolean): void {
    this.say({ isSensitive });
  }

  /** False when the name is empty or the writer's own: nobody is their own second reader (NYK-22). */
  sign(name: string, writer: string, at: string): boolean {
    const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
    if (plain(name) === '' || plain(name) === plain(writer)) return false;
    this.say({ reader: { name: name.trim(), at } });
    return true;
  }

  private say(more: Partial<EditorSays>): void {
    this.current = { ...this.current, ...more };
    this.onChange();
  }
}
