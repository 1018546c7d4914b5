import type { PartView, RecordView } from './record-view';
import { useRecordWords } from './record-words';

function numbered(parts: readonly PartView[], prefix: string): { part: PartView; number: number }[] {
  return parts
    .filter(({ name, mediaType }) => name.startsWith(prefix) && mediaType.startsWith('image/'))
    .map((part, index) => ({ part, number: index + 1 }));
}

/** The evidence as it looked. Stored markup is shown in a frame that runs nothing, loads nothing and knows no origin. */
export function RecordEvidence({ view }: { readonly view: RecordView }) {
  const { t } = useRecordWords();
  const html =
    view.parts.find(({ name }) => name === 'thread.html') ??
    view.parts.find(({ name }) => name === 'comment.html');
  const pictures = [
    ...numbered(view.parts, 'screenshot-').map(({ part, number }) => ({
      part,
      caption: t('evidence.screenshot', { number }),
    })),
    ...numbered(view.parts, 'media-').map(({ part, number }) => ({
      part,
      caption: t('evidence.media', { number }),
    })),
  ];
  return (
    <section>
      <h3>{t('section.evidence')}</h3>
      {view.record.kind === 'comment' && !html && pictures.length === 0 && <p>{t('evidence.none')}</p>}
      {pictures.map(({ part, caption }) => (
        <figure key={part.name}>
          <img src={part.address} alt={caption} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
      {html && (
        <figure>
          <iframe sandbox="" src={html.address} title={t('evidence.html')} />
          <figcaption>{t('evidence.html')}</figcaption>
        </figure>
      )}
      <ul className="files">
        {view.parts.map(({ name, size }) => (
          <li key={name}>{t('evidence.file', { name, size })}</li>
        ))}
      </ul>
    </section>
  );
}
