import { writeComment } from './change-story';
import type { Stage } from './stage';

/** Sends what stands in a comment or reply box, in the acting account's name; nothing happens while it is empty. */
export function sendFromBox(stage: Stage, name: string): void {
  const text = (stage.view.drafts.get(name) ?? '').trim();
  const [kind, id] = name.split(':') as ['comment' | 'reply', string];
  if (text === '') return;
  emptyBox(stage, name);
  stage.later(400, () => {
    const story = stage.story();
    const post = story.posts.find((each) =>
      kind === 'comment' ? each.id === id : each.comments.some((comment) => comment.id === id),
    );
    if (!post) return;
    const answered = post.comments.find((comment) => comment.id === id);
    const parentId = answered ? (answered.parentId ?? answered.id) : null;
    if (parentId !== null) stage.view.openReplies.add(parentId);
    stage.view.replyTo = null;
    const written = { postId: post.id, parentId, authorId: stage.actor.id, text, now: stage.clock() };
    stage.change(writeComment(story, written));
  });
}

/** What somebody has written in an editor, a line per paragraph. */
export function readEditor(editor: HTMLElement): string {
  return editor.innerText.replace(/\u00a0/g, ' ').replace(/\n+$/, '');
}

function emptyBox(stage: Stage, name: string): void {
  stage.view.drafts.delete(name);
  for (const editor of stage.document.querySelectorAll(`[data-box="${name}"]`)) {
    const paragraph = stage.document.createElement('p');
    paragraph.setAttribute('dir', 'auto');
    paragraph.append(stage.document.createElement('br'));
    editor.replaceChildren(paragraph);
  }
}
