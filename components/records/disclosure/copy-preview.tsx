import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';

interface CopyPreviewProps {
  /** Blob address of the file. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The copy as it would leave, over the page. It is never shown in a tab of its own, which would outlive the page. */
export function CopyPreview({ address, onClose }: CopyPreviewProps) {
  const { disclosure } = useRecordWords();
  const title = disclosure('preview.title');
  return (
    <dialog className="copy-preview" aria-label={title} ref={openOver} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <Button onClick={onClose}>{disclosure('preview.close')}</Button>
      </header>
      {/* Without the viewer's own bar: a copy that is saved there would be noted nowhere. */}
      <iframe src={`${address}#toolbar=0`} title={title} />
    </dialog>
  );
}

function openOver(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
