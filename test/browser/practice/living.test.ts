import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/domain/language';
import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import { eventually, mountPractice, type MountedPractice } from '@/test/support/practice/mount-practice';

let practice: MountedPractice;
afterEach(() => practice.unmount());

const patience = () => AbortSignal.timeout(20_000);
const button = (text: string, inside: ParentNode = document) =>
  [...inside.querySelectorAll<HTMLElement>('[role="button"]')].find(
    ({ textContent }) => textContent?.trim() === text,
  );

async function loadPosts(): Promise<void> {
  await eventually(() => document.querySelectorAll('[aria-posinset]').length).toBe(4);
}

function write(editor: HTMLElement, text: string): void {
  editor.focus();
  document.execCommand('insertText', false, text);
}

describe('a page that takes its time', () => {
  it('loads its posts, and a comment that comes by itself, once', async () => {
    practice = mountPractice();
    expect(document.querySelectorAll('[aria-posinset]')).toHaveLength(1);
    expect(document.querySelector('[role="status"]')).not.toBeNull();
    await loadPosts();
    await eventually(() => practice.find('late-question')).not.toBeNull();
    const kept = practice.kept;
    practice.unmount();
    practice = mountPractice('', { kept });
    await loadPosts();
    expect(document.querySelectorAll('[data-practice="late-question"]')).toHaveLength(1);
    expect(practice.stage.story().hasArrived).toBe(true);
  });

  it('loads more comments and replies on request', async () => {
    practice = mountPractice();
    expect(practice.find('advert')).toBeNull();
    practice.press(button('Visa fler kommentarer'));
    await eventually(() => practice.find('advert')).not.toBeNull();
    await loadPosts();
    expect(practice.find('quarrel-reply')).toBeNull();
    practice.press(button('Jonas Ångman svarade · 2 svar'));
    await eventually(() => practice.find('quarrel-again')).not.toBeNull();
    const { commentId } = practice.handle('quarrel');
    const seen = practice.adapter.read(practice.handle('quarrel-again'), practice.page());
    expect(seen.fields.parentId.value).toBe(commentId);
    expect(seen.fields.text.value).toBe(
      'Jonas Ångman Säger han vars hund skitar ner hela planen. Alla vet att det är din.',
    );
  });

  it('cuts a long text until it is asked for', async () => {
    practice = mountPractice();
    await loadPosts();
    const handle = practice.handle('library-long');
    expect(practice.adapter.read(handle, practice.page()).isCut).toBe(true);
    expect(await practice.adapter.expand(handle, patience())).toBe(true);
    const seen = practice.adapter.read(practice.handle('library-long'), practice.page());
    expect(seen.isCut).toBe(false);
    expect(seen.fields.text.value).toMatch(/inte bara deckare\.$/);
  });

  it.each(LANGUAGES)('tells the exact minute in a tooltip in %s', async (language) => {
    practice = mountPractice('', { language });
    const written = practice.stage.story().posts[0]!.comments.find(({ role }) => role === 'insult')!;
    const time = await practice.adapter.readExactTime(practice.handle('insult'), practice.page(), patience());
    const minute = new Date(written.writtenAt - (written.writtenAt % 60_000)).toISOString();
    expect(time.value).toMatchObject({ from: minute, until: minute });
    expect(time.source).toBe('hover');
    expect(document.querySelector('[role="tooltip"]')).toBeNull();
  });
});

describe('a page that draws itself again', () => {
  it('drops what was added from outside', () => {
    practice = mountPractice();
    const { actionRow } = practice.handle('insult');
    const marker = document.createElement('span');
    actionRow.append(marker);
    practice.press(
      button('Gilla', document.querySelector('.post-actions')!) ??
        document.querySelector('.post-actions [role="button"]'),
    );
    expect(marker.isConnected).toBe(false);
    expect(practice.handle('insult').actionRow).toBe(actionRow);
  });

  it('keeps a comment’s element on the timeline when another one goes', async () => {
    practice = mountPractice();
    const { element } = practice.handle('insult');
    const { removeComment } = await import('@/utils/platforms/practice/stage/change-story');
    practice.stage.change(removeComment(practice.stage.story(), practice.handle('thanks').commentId));
    expect(practice.find('thanks')).toBeNull();
    expect(practice.find('insult')).toBe(element);
  });

  it('gives the elements of the dialog to another post’s comments', async () => {
    practice = mountPractice();
    const [road] = practice.stage.story().posts;
    practice.stage.go(`?story=${road!.alias}&id=${PRACTICE_ACCOUNT_ID}`);
    const dialog = document.querySelector('[role="dialog"]')!;
    const [first] = practice.adapter.findComments(dialog);
    expect(first?.commentId).toBe(road!.comments[0]!.id);
    practice.press(dialog.querySelector('[aria-label="Nästa inlägg"]'));
    expect(document.querySelector('[role="dialog"]')).toBe(dialog);
    expect(practice.find('illness', dialog)).toBe(first!.element);
    expect(practice.adapter.refresh(first!)).toBeNull();
  });
});

describe('writing in the account’s name', () => {
  it('publishes a post from a composer that the adapter finds', async () => {
    practice = mountPractice();
    await loadPosts();
    practice.press(document.querySelector('[data-pagelet="ProfileComposer"] [role="button"]'));
    const composer = () =>
      practice.adapter.findComposers(practice.page()).find(({ kind }) => kind === 'post');
    expect(composer()?.publishControl?.label).toBe('Publicera');
    expect(composer()?.publishControl?.element.getAttribute('aria-disabled')).toBe('true');
    write(composer()!.editor, 'Hej allihop!');
    expect(composer()?.text).toBe('Hej allihop!');
    expect(composer()?.publishControl?.element.getAttribute('aria-disabled')).toBe('false');
    practice.press(composer()?.publishControl?.element);
    await eventually(() => practice.stage.story().posts[0]?.text).toBe('Hej allihop!');
    expect(composer()).toBeUndefined();
    expect(document.querySelector('[aria-posinset="1"]')?.textContent).toContain('Hej allihop!');
  });

  it('asks before it throws away what was written', () => {
    practice = mountPractice();
    practice.press(document.querySelector('[data-pagelet="ProfileComposer"] [role="button"]'));
    const editor = document.querySelector<HTMLElement>('[data-box="post"]')!;
    write(editor, 'Ett utkast');
    practice.press(document.querySelector('.composer [aria-label="Stäng"]'));
    expect(editor.isConnected).toBe(true);
    practice.press(document.querySelector('[role="dialog"] [aria-label="Kasta"]'));
    expect(editor.isConnected).toBe(false);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  it('answers a comment as the account, under it', async () => {
    practice = mountPractice();
    const { commentId, element } = practice.handle('pothole');
    practice.press(button('Svara', element));
    const editor = document.querySelector<HTMLElement>(`[data-box="reply:${commentId}"]`)!;
    expect(editor.getAttribute('aria-label')).toBe('Svara Ola Brattvik');
    write(editor, 'Vi lagar den i morgon. /Kim');
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await eventually(() => practice.find('written-here')).not.toBeNull();
    const { fields, rights } = practice.adapter.read(practice.handle('written-here'), practice.page());
    expect(fields.parentId.value).toBe(commentId);
    expect(fields.text.value).toBe('Vi lagar den i morgon. /Kim');
    expect(fields.authorName.value).toBe('Strandlida kommun');
    expect(rights).toBe('own');
  });

  it('keeps what was done until somebody starts over', async () => {
    practice = mountPractice();
    const { setHidden } = await import('@/utils/platforms/practice/stage/change-story');
    const { commentId } = practice.handle('insult');
    practice.stage.change(setHidden(practice.stage.story(), commentId, true));
    const kept = practice.kept;
    practice.unmount();
    practice = mountPractice('', { kept });
    expect(practice.adapter.stateOf(commentId, practice.page())).toBe('hidden');
    practice.press(document.querySelector('#start-over'));
    expect(practice.adapter.stateOf(commentId, practice.page())).toBe('shown');
    await loadPosts();
  });
});
