import { afterEach, expect, it } from 'vitest';
import { listInView } from '@/utils/moderation/list-in-view';
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
    return { isCut: element.hasAttribute('data-cut') };
  },
} as unknown as PlatformAdapter;

function add(style: string, attributes: Readonly<Record<string, string>>): void {
  const made = document.body.appendChild(document.createElement('div'));
  made.style.cssText = `position:absolute;left:0;width:200px;height:40px;${style}`;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
}

const look = () => listInView(adapter, { document, url: new URL(location.href), now: Date.now() });

it('lists the comments that stand whole in view, and none that is cut, covered, unreadable or out of it', () => {
  add('top:100px', { 'data-id': 'whole' });
  add('top:150px', { 'data-id': 'cut', 'data-cut': '' });
  add('top:200px', { 'data-id': 'unreadable', 'data-unreadable': '' });
  add('top:20px', { 'data-id': 'covered' });
  add(`top:${innerHeight - 20}px`, { 'data-id': 'half' });
  add(`top:${innerHeight + 200}px`, { 'data-id': 'below' });
  add('position:fixed;top:0;width:400px;height:50px', {});
  expect(look().commentIds).toEqual(['whole']);
});

it('tells where names of employees stand, and only of those in view', () => {
  add('top:100px', { 'data-employee': '' });
  add(`top:${innerHeight + 200}px`, { 'data-employee': '' });
  expect(look().withheld).toMatchObject([{ x: 0, y: 100, width: 200, height: 40 }]);
});
