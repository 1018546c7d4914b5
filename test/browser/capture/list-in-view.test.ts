import { afterEach, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { digestShown } from '@/utils/domain/shown-comment';
import { listInView } from '@/utils/capture/archive/list-in-view';
import type { CommentHandle, PlatformAdapter } from '@/utils/platforms/adapter';
import { MarkupChanged } from '@/utils/platforms/markup-changed';

afterEach(() => document.body.replaceChildren());

/** Reads comments that say of themselves how they stand. */
const adapter = {
  findComments: (root: ParentNode) =>
    [...root.querySelectorAll('[data-id]')].map(
      (element) => ({ element, commentId: element.getAttribute('data-id') }) as CommentHandle,
    ),
  findEmployeeNames: (root: ParentNode) => [...root.querySelectorAll('[data-employee]')],
  read: ({ element }: CommentHandle) => {
    if (element.hasAttribute('data-unreadable')) throw new MarkupChanged('author', 'post-page');
    return {
      isCut: element.hasAttribute('data-cut'),
      fields: {
        text: observed(element.textContent, 'text'),
        attachments: observed(element.hasAttribute('data-picture') ? [{}] : [], 'structure'),
      },
    };
  },
} as unknown as PlatformAdapter;

function add(style: string, attributes: Readonly<Record<string, string>>, text = ''): void {
  const made = document.body.appendChild(document.createElement('div'));
  made.textContent = text;
  made.style.cssText = `position:absolute;left:0;width:200px;height:40px;${style}`;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
}

const look = () =>
  listInView(adapter, { document, url: new URL(location.href), now: Date.now() }, [
    ...document.querySelectorAll('[data-private]'),
  ]);

it('lists the comments of which a part is in view, and the words of none that is cut, covered or unreadable', async () => {
  add('top:100px', { 'data-id': 'whole' });
  add('top:150px', { 'data-id': 'cut', 'data-cut': '' });
  add('top:200px', { 'data-id': 'unreadable', 'data-unreadable': '' });
  add('top:20px', { 'data-id': 'covered' });
  add(`top:${innerHeight - 20}px`, { 'data-id': 'half' });
  add(`top:${innerHeight + 200}px`, { 'data-id': 'below' });
  add('top:-30px', { 'data-id': 'end' });
  add('top:-200px', { 'data-id': 'above' });
  add('top:300px;height:0', { 'data-id': 'nowhere' });
  add('position:fixed;top:0;width:400px;height:50px', {});
  const { commentIds, shown } = await look();
  expect(commentIds).toEqual(['whole', 'cut', 'unreadable', 'covered', 'half', 'end']);
  const nothing = { text: observed('', 'text'), attachments: observed([], 'structure') } as const;
  expect(shown).toEqual([await digestShown('whole', nothing)]);
});

it('gives the digest of their words, which tells one that was edited, and none of what carries a picture', async () => {
  const words = async (text: string) => {
    document.body.replaceChildren();
    add('top:100px', { 'data-id': '1' }, text);
    add('top:150px', { 'data-id': '2', 'data-picture': '' }, text);
    const { commentIds, shown } = await look();
    expect(commentIds).toEqual(['1', '2']);
    return shown;
  };
  const fields = { text: observed('Det  är\nfint', 'text'), attachments: observed([], 'structure') } as const;
  const kept = await digestShown('1', fields);
  expect(await words('Det är fint')).toEqual([kept]);
  expect(await words('Det är fult')).not.toEqual([kept]);
});

it('tells where conversations lie over the page, and counts no comment as shown that is painted over with them', async () => {
  add('top:100px;width:50px', { 'data-id': 'beside' }, 'Words');
  add('top:180px;width:50px', { 'data-id': 'free' }, 'Words');
  // The window is small; its bubble reaches below the comment, and what lies between them is painted over too.
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div data-private style="position:fixed;left:0;top:0;pointer-events:none"><div style="position:absolute;left:100px;top:90px;width:60px;height:20px;background:white"></div><div style="position:absolute;left:20px;top:150px;width:10px;height:10px;background:white"></div></div>',
  );
  const { commentIds, shown, withheld } = await look();
  expect(withheld).toEqual([{ x: 20, y: 90, width: 140, height: 70, reason: 'private-overlay' }]);
  expect(commentIds).toEqual(['beside', 'free']);
  const words = { text: observed('Words', 'text'), attachments: observed([], 'structure') } as const;
  expect(shown).toEqual([await digestShown('free', words)]);
});

it('tells where names of employees stand, and only of those in view', async () => {
  add('top:100px', { 'data-employee': '' });
  add(`top:${innerHeight + 200}px`, { 'data-employee': '' });
  expect((await look()).withheld).toEqual([
    { x: 0, y: 100, width: 200, height: 40, reason: 'employee-name' },
  ]);
});
