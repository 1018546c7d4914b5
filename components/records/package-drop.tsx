import { useState, type DragEvent } from 'react';
import { FileButton } from '@/components/ui/file-button';
import type { FailureCode } from '@/utils/domain/failure';
import { formatInstant } from './dates';
import { HandingOver, type HandingOverView, type SayHandedOver } from './handing-over';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** What is known of a file that was dropped on the page. */
export type PackageState =
  | { readonly kind: 'idle' | 'working' | 'unknown' }
  /** Without a code the file itself could not be read. */
  | { readonly kind: 'failed'; readonly code: FailureCode | null }
  | {
      readonly kind: 'intact' | 'changed';
      readonly exportedAt: string | null;
      readonly format: string | null;
      readonly recordIds: readonly string[];
      /** The first of them, as far as they are still here. */
      readonly rows: readonly RecordRowView[];
      /** The export whose file this is, where it can stand for the records; null for any other. */
      readonly archivedBy: string | null;
      readonly handing: HandingOverView;
    };

interface PackageDropProps {
  /** Of the file that `state` is about. */
  readonly name: string;
  readonly state: PackageState;
  /** Fingerprint of the key that signs packages here, hex; null where there is none yet. */
  readonly signingKey: string | null;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onFile: (file: File) => void;
  readonly onHandedOver: SayHandedOver;
}

/** How many records are listed. */
export const LISTED = 50;

/** A file that turns up later: which records, exported when, and whether it is as it was. */
export function PackageDrop({ name, state, signingKey, explain, onFile, onHandedOver }: PackageDropProps) {
  const { t, search, language } = useRecordWords();
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  function nameRecord(id: string, rows: readonly RecordRowView[]): string {
    const record = rows.find((row) => row.record.id === id)?.record;
    if (!record) return `${t('status.disposed')} (${id})`;
    const author = record.isConfidential ? t('confidential') : (record.authorName ?? t('unknown-author'));
    return `${author}, ${formatInstant(record.capturedAt, language)}`;
  }

  const isKnown = state.kind === 'intact' || state.kind === 'changed';
  const left = isKnown && {
    when: state.exportedAt ? formatInstant(state.exportedAt, language) : '',
    format: state.format ? t(`format.${state.format}` as 'format.bag') : '',
  };
  return (
    <section className="package" aria-labelledby="package-title">
      <h2 id="package-title">{search('package.title')}</h2>
      <div
        className="package-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{search('package.text')}</p>
        <FileButton label={search('package.choose')} onFile={onFile} />
      </div>
      <div role="status" data-package={state.kind}>
        {state.kind !== 'idle' && (
          <p>
            <bdi className="package-name">{name}</bdi>
          </p>
        )}
        {state.kind !== 'idle' && (
          <p
            className="callout"
            data-kind={state.kind === 'intact' ? 'good' : state.kind === 'changed' ? 'bad' : 'plain'}
          >
            {left && state.kind === 'intact'
              ? search('package.intact', left)
              : state.kind === 'failed' && state.code
                ? explain(state.code)
                : search(`package.${state.kind}`)}
            {left && left.when && state.kind === 'changed' && ` ${search('package.left', left)}`}
          </p>
        )}
      </div>
      {isKnown && state.archivedBy !== null && (
        <HandingOver
          exportId={state.archivedBy}
          handing={state.handing}
          explain={explain}
          onSay={onHandedOver}
        />
      )}
      {isKnown && (
        <>
          <p>{search('package.records', { count: state.recordIds.length })}</p>
          <ul>
            {state.recordIds.slice(0, LISTED).map((id) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <bdi>{nameRecord(id, state.rows)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {signingKey && (
        <>
          <p>{search('package.key')}</p>
          <code className="package-key">{signingKey}</code>
        </>
      )}
    </section>
  );
}
