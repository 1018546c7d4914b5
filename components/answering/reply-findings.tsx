import { useEffect, useState } from 'react';
import type { ReplyFinding } from '@/utils/domain/answering';
import { useAnsweringWords } from './answering-words';

interface ReplyFindingsProps {
  readonly text: string;
  /** Null when the checks could not be asked. */
  readonly onCheck: (text: string) => Promise<readonly ReplyFinding[] | null>;
}

/** Nobody reads a finding between two keys; milliseconds. */
const PAUSE = 300;

/** What the checks say of a reply as it stands, each with its sentence. They advise; nothing is held back. */
export function ReplyFindings({ text, onCheck }: ReplyFindingsProps) {
  const { answering: a, sayFinding } = useAnsweringWords();
  const [findings, setFindings] = useState<readonly ReplyFinding[] | null>([]);

  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(() => {
      void onCheck(text).then((found) => isLatest && setFindings(found));
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, onCheck]);

  return (
    <div role="status" className="reply-findings">
      {findings === null && <p className="muted">{a('checks.missing')}</p>}
      {findings !== null && findings.length > 0 && (
        <>
          <p className="reply-findings-title">{a('checks.title', { count: findings.length })}</p>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.check} ${finding.code} ${finding.start}`} data-level={finding.level}>
                {finding.quote.trim() !== '' && <q dir="auto">{shorten(finding.quote)}</q>}{' '}
                {sayFinding(finding)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
