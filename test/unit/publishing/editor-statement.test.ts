import { beforeEach, describe, expect, it } from 'vitest';
import type { ConsentNote, QuestionRule } from '@/utils/domain/checklist';
import { EditorStatement } from '@/utils/publishing/editor-statement';
import type { SaidOf } from '@/utils/publishing/still-holds';

const AT = '2026-11-21T10:00:00.000Z';
const NOTE: ConsentNote = { id: 'c', who: 'Rut Ro', purpose: 'Badet', until: null, withdrawal: '' };
const question = (id: string, when: QuestionRule['when']): QuestionRule => ({
  id,
  when,
  text: id,
  why: null,
  level: 'required',
  keepsConsent: false,
  answers: [],
});
const QUESTIONS = [question('consent', 'picture'), question('audience', 'always')];

let now: SaidOf;
let says: EditorStatement;
const holding = () => says.holding(now, QUESTIONS);
const write = (text: string) => void (now = { ...now, text });
const addPicture = () => void (now = { ...now, pictures: now.pictures + 1 });
beforeEach(() => {
  now = { text: 'Badet öppnar på lördag klockan tio', pictures: 1 };
  says = new EditorStatement(
    () => now,
    () => undefined,
  );
});

describe('the second reader’s signature', () => {
  beforeEach(() => void says.sign('Siv Sand', 'Ebba Ek', AT));

  it('holds for the text that was read, white space aside', () => {
    write('  Badet öppnar\npå lördag klockan tio');
    expect(holding().reader).toEqual({ name: 'Siv Sand', at: AT });
  });

  it('falls when a word is changed, says whose it was, and comes back with the text', () => {
    const { text } = now;
    write(text.replace('tio', 'elva'));
    expect(holding()).toMatchObject({ reader: null, formerReader: 'Siv Sand' });
    write(text);
    expect(holding()).toMatchObject({ reader: { name: 'Siv Sand' }, formerReader: null });
  });

  it('falls when a picture is put in', () => {
    addPicture();
    expect(holding().reader).toBeNull();
  });

  it.each([
    ['nobody knows who writes', 'Siv Sand', '  ', 'no-writer'],
    ['it is empty', ' ', 'Ebba Ek', 'no-name'],
    ['it is the writer’s own', 'ebba  EK', 'Ebba Ek', 'same'],
  ])('is refused when %s', (_, name, writer, refusal) => {
    says.startOver();
    expect(says.sign(name, writer, AT)).toBe(refusal);
    expect(holding().reader).toBeNull();
  });
});

describe('answers and consents', () => {
  beforeEach(() => {
    says.keepConsent('consent', NOTE);
    says.answer('audience', 'yes');
  });

  it('hold while the same post is written on', () => {
    write(`${now.text}, och kaféet håller öppet till klockan fyra`);
    expect(holding()).toMatchObject({
      answers: { consent: 'yes', audience: 'yes' },
      consents: { consent: NOTE },
    });
  });

  it('do not pass to another post in the same box', () => {
    write('Vägen genom byn är avstängd hela veckan');
    expect(holding()).toMatchObject({ answers: {}, consents: {} });
  });

  it('about pictures do not pass to a picture that came later', () => {
    addPicture();
    expect(holding()).toMatchObject({ answers: { audience: 'yes' }, consents: {} });
    expect(holding().answers).not.toHaveProperty('consent');
  });

  it('are gone for good once the post is out', () => {
    says.startOver();
    expect(holding()).toMatchObject({ answers: {}, consents: {}, reader: null });
  });
});
