import type { ExportItem } from '@/utils/exports/export-format';
import { makeItem } from './make-items';

const { record } = makeItem();
const removal = {
  ...record.removal!,
  groundText: 'Kallar tränaren ”oduglig”',
  disposalRule: 'Plan 2026 punkt 4',
};
const registration = {
  ...record.registration!,
  criterionId: 'bears-on-case',
  caseNumber: 'KS 2026/0042',
  note: 'Ringt föräldern,\nläs även KS 2026/0041',
  from: 'Ängla P. (förälder)',
};

/** A comment of which everything is known. */
const richItem = makeItem({ id: 'rich', removal, registration });

/** The same, confidential by the editor's word: removed on a ground that is none for secrecy. */
const secretItem = makeItem({
  id: 'secret',
  removal,
  registration: { ...registration, isConfidential: true },
  isConfidential: true,
});

/** A reply of ours to the commenter, handled in another case, and not yet registered. */
const replyItem = makeItem(
  {
    id: 'reply',
    parentId: '900100200200',
    authorName: 'Provkommun',
    removal: null,
    registration: {
      ...registration,
      direction: 'outgoing',
      from: 'Kultur och fritid',
      to: null,
      caseNumber: 'KS 2026/0043',
      state: 'requested',
      number: null,
      registeredAt: null,
      officer: null,
    },
  },
  {},
);

/** Of a kind that says things of its own. */
const captureItem = makeItem({
  id: 'capture',
  kind: 'archive-capture',
  authorName: 'Provkommun',
  writtenAt: null,
  removal: null,
  registration: null,
  capture: { change: 'byte av sida', end: 'limit', isFirstPage: true, screens: 1, commentIds: ['1'] },
});

const whole = makeItem({ id: 'damaged' });

/** With a part that is not what it was. */
const damagedItem: ExportItem = {
  ...whole,
  parts: whole.parts.map((part) =>
    part.name === 'comment.html' ? { ...part, bytes: new Blob(['<p>y</p>']) } : part,
  ),
};

/** Every fact that a record can say is said by one of them, but for those that only publications have. */
export const richItems: readonly ExportItem[] = [richItem, secretItem, replyItem, captureItem, damagedItem];
