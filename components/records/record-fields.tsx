import type { Language } from '@/utils/domain/language';
import type { Observed } from '@/utils/domain/observed';
import type { CommentFields } from '@/utils/domain/seen-comment';
import { formatInstant } from './dates';
import type { RecordView } from './record-view';
import { useRecordWords, type RecordWords } from './record-words';

interface RecordFieldsProps {
  readonly view: RecordView;
  /** A sentence for each thing that could not be had. */
  readonly missing: readonly string[];
}

/** Every value with where it was read and how sure that is. */
export function RecordFields({ view: { fields }, missing }: RecordFieldsProps) {
  const words = useRecordWords();
  const { t } = words;
  if (!fields) return null;
  return (
    <details>
      <summary>{t('section.fields')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.value')}</th>
            <th scope="col">{t('field.source')}</th>
            <th scope="col">{t('field.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {NAMES.filter((name) => fields[name]).map((name) => {
            const { source, confidence } = fields[name];
            return (
              <tr key={name} data-field={name}>
                <th scope="row">{t(`field.of.${name}`)}</th>
                <td dir="auto">{show(name, fields, words)}</td>
                <td>{t(`source.${source}`)}</td>
                <td>{source === 'none' ? '–' : t(`confidence.${confidence}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {missing.length > 0 && (
        <>
          <h4>{t('section.missing')}</h4>
          <ul data-missing>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const NAMES = [
  'authorName',
  'authorAddress',
  'authorId',
  'time',
  'text',
  'attachments',
  'isEdited',
  'permalink',
  'commentId',
  'parentId',
  'postId',
  'postAlias',
] as const satisfies readonly (keyof CommentFields)[];

function show(name: (typeof NAMES)[number], fields: CommentFields, { t, language }: RecordWords): string {
  if (name === 'time') return showTime(fields.time, language);
  if (name === 'isEdited') {
    const { value } = fields.isEdited;
    return value === null ? '–' : t(value ? 'yes' : 'no');
  }
  if (name === 'attachments')
    return (
      (fields.attachments.value ?? [])
        .map(({ kind, alt, targetUrl }) =>
          [t(`attachment.${kind}`), alt, targetUrl].filter(Boolean).join(', '),
        )
        .join('; ') || '–'
    );
  return fields[name].value || '–';
}

function showTime(
  { value }: Observed<{ shown: string; from: string; until: string }>,
  language: Language,
): string {
  if (value === null) return '–';
  const ends = [...new Set([value.from, value.until])].map((instant) => formatInstant(instant, language));
  return `${ends.join(' – ')} (${value.shown})`;
}
