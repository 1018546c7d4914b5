import type { Account } from './account';

type Channel = Pick<Account, 'name' | 'address'>;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);

/**
 * The list of channels that the website has (NYK-9, VAL-8), by name: as lines, and as markup with links for an editor that
 * takes it. Names come from pages and are written as text.
 */
export function writeChannelList(channels: readonly Channel[]): {
  readonly text: string;
  readonly html: string;
} {
  const sorted = channels
    .map(({ name, address }) => ({ name: name.replace(/\s+/g, ' ').trim(), address }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const line = ({ name, address }: Channel) => `${name}: ${address}`;
  const item = ({ name, address }: Channel) => `<li><a href="${escape(address)}">${escape(name)}</a></li>`;
  return { text: sorted.map(line).join('\n'), html: `<ul>${sorted.map(item).join('')}</ul>` };
}
