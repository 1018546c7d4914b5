import type { ConsentedPost } from '@/utils/domain/consent';
import { useConsentWords } from './consent-words';

const LONGEST = 120;

/** The posts that show a person, each with the way to it and to its receipt. */
export function PostList({ posts }: { readonly posts: readonly ConsentedPost[] }) {
  const { t, date } = useConsentWords();
  if (posts.length === 0) return <p className="quiet">{t('posts.none')}</p>;
  return (
    <div>
      <h3>{t('posts', { count: posts.length })}</h3>
      <ul>
        {posts.map((post) => (
          <li key={post.receiptId}>
            <q dir="auto">{shorten(post.text)}</q>
            <p className="quiet">{t('posts.where', { account: post.accountName, date: date(post.at) })}</p>
            <p className="ways">
              {post.permalink ? (
                <a href={post.permalink} target="_blank" rel="noreferrer">
                  {t('posts.open')}
                </a>
              ) : (
                <span className="quiet">{t('posts.unknown')}</span>
              )}
              <a href={`records.html#${post.receiptId}`}>{t('posts.receipt')}</a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
