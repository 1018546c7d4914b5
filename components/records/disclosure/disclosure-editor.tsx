import { useRef, useState, type ReactNode } from 'react';
import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { SecrecyCountry } from '@/utils/domain/secrecy-provision';
import { CopyPassage } from './copy-passage';
import { CopyPicture } from './copy-picture';
import type { CopyRecord, MaskOutcome, MaskView, WishView } from './disclosure-view';
import { MaskList } from './mask-list';
import { NameButtons } from './name-buttons';
import { ProvisionField } from './provision-field';
import { WordsField } from './words-field';

interface DisclosureEditorProps {
  readonly country: SecrecyCountry;
  readonly records: readonly CopyRecord[];
  /** Everybody who is named in the copy. */
  readonly names: readonly string[];
  readonly masks: readonly MaskView[];
  readonly provision: string;
  /** How far saving has come. */
  readonly progress: ReactNode;
  readonly isWorking: boolean;
  readonly onProvision: (provision: string) => void;
  readonly onMask: (wish: WishView) => MaskOutcome;
  /** Keeps a picture on purpose, or lets it go again. */
  readonly onKeep: (recordId: string, part: string) => void;
  readonly onUnmask: (number: number) => void;
  readonly onPreview: () => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** A copy for whoever asks for a public record, with what is secret masked. There is no field for who asks (VAR-19). */
export function DisclosureEditor(props: DisclosureEditorProps) {
  const { country, records, names, masks, provision, progress, isWorking } = props;
  const { onProvision, onMask, onKeep, onUnmask, onPreview, onExport, onClose } = props;
  const { disclosure } = useRecordWords();
  const [outcome, setOutcome] = useState<MaskOutcome | null>(null);
  const typedProvision = useRef<HTMLInputElement>(null);
  function mask(wish: WishView): MaskOutcome {
    const now = onMask(wish);
    setOutcome(now);
    if (now === 'no-provision') typedProvision.current?.focus();
    return now;
  }
  return (
    <section className="disclosure" aria-labelledby="disclosure-title">
      <header>
        <h1 id="disclosure-title">{disclosure('title')}</h1>
        <Button kind="quiet" onClick={onClose}>
          {disclosure('back')}
        </Button>
      </header>
      <p>{disclosure('text')}</p>
      {records.length > 1 && <p>{disclosure('many-records')}</p>}
      <div className="disclosure-columns">
        <div>
          {records.map(({ id, passages, pictures }) => (
            <article key={id} className="copy">
              <dl>
                {passages.map((passage, place) => (
                  <CopyPassage
                    key={passage.id}
                    passage={passage}
                    hasLabel={passage.label !== passages[place - 1]?.label}
                    names={names}
                    masks={masks}
                    onMask={mask}
                    onUnmask={onUnmask}
                  />
                ))}
              </dl>
              {pictures.map((picture) => (
                <CopyPicture
                  key={picture.part}
                  recordId={id}
                  picture={picture}
                  masks={masks}
                  onMask={mask}
                  onKeep={() => onKeep(id, picture.part)}
                  onUnmask={onUnmask}
                />
              ))}
            </article>
          ))}
        </div>
        <aside>
          <ProvisionField
            country={country}
            provision={provision}
            isMissed={outcome === 'no-provision'}
            typedInput={typedProvision}
            onChange={(chosen) => {
              setOutcome(null);
              onProvision(chosen);
            }}
          />
          <NameButtons names={names} masks={masks} onMask={mask} onUnmask={onUnmask} />
          <WordsField isLost={outcome === 'not-there'} onMask={mask} />
          <MaskList masks={masks} onUnmask={onUnmask} />
          <div className="buttons">
            <Button disabled={isWorking} onClick={onPreview}>
              {disclosure('preview')}
            </Button>
            <Button kind="primary" disabled={isWorking} onClick={onExport}>
              {disclosure('export')}
            </Button>
          </div>
          {progress}
          <Callout>{disclosure('kept')}</Callout>
        </aside>
      </div>
    </section>
  );
}
