import type { Check, Finding, PictureFacts } from './check';

const same = (a: string, b: string) => a.toLocaleLowerCase().includes(b.toLocaleLowerCase());

function findRights({ rightsHolder, creator, licence }: PictureFacts, account: string): Finding[] {
  const named = [rightsHolder, creator].filter((name) => name !== null);
  const isOwn = named.length > 0 && named.every((name) => same(name, account));
  const quote = [...new Set([...named, licence])].filter((part) => part !== null).join(' · ');
  return quote === '' || isOwn ? [] : [about('metadata-rights', quote)];
}

const about = (code: string, quote: string): Finding => {
  return { check: 'picture-metadata', code, start: 0, end: 0, quote, fields: {}, suggestions: [] };
};

/**
 * What the picture's own file tells: where it was taken, and whose it is (NYK-23, VAR-20). A film's file is not read, and
 * a picture that did not come by us has no file to read; then the check could not look.
 */
export const pictureMetadata: Check = {
  id: 'picture-metadata',
  version: 1,
  answers: ['NYK-23', 'VAR-20'],
  defaults: {},
  run({ attachments, account, pictures = [] }) {
    const read = pictures.filter((facts) => facts !== null);
    const found = read.flatMap((facts) => [
      ...(facts.hasPosition ? [about('metadata-position', facts.fileName)] : []),
      ...findRights(facts, account.name),
    ]);
    const shown = attachments.filter(({ kind }) => kind !== 'link').length;
    return found.length === 0 && shown > read.length ? null : found;
  },
};
