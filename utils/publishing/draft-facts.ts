import type { Draft, PictureFacts } from '@/utils/checks/check';
import { findLinks } from '@/utils/checks/links';

export interface FactSources {
  readonly readPicture: (file: File) => Promise<PictureFacts | null>;
  /** Whether these addresses answer; null where nothing may be asked. */
  readonly askLinks:
    ((addresses: readonly string[]) => Promise<Readonly<Record<string, boolean | null>>>) | null;
  /** Runs the work after so many milliseconds. */
  readonly wait: (work: () => void, milliseconds: number) => void;
  /** Something new is known. */
  readonly onChange: () => void;
}

/** Milliseconds of rest before an address is asked for: while it is being typed it leads nowhere. */
const REST = 1_500;

/** What is known of a draft beside what stands in the composer: what its files tell, whether our own pages answer. */
export class DraftFacts {
  private pictures: readonly (PictureFacts | null)[] = [];
  private answering: Readonly<Record<string, boolean | null>> = {};
  private readonly asked = new Set<string>();
  private readonly sources: FactSources;
  private hadPictures = false;
  private text = '';

  constructor(sources: FactSources) {
    this.sources = sources;
  }

  /** Reads files that the editor has put into the composer. */
  async takeFiles(files: readonly File[]): Promise<void> {
    const read = await Promise.all(files.map((file) => this.sources.readPicture(file)));
    this.pictures = [...this.pictures, ...read];
    this.sources.onChange();
  }

  /** The draft with what is known of it. */
  complete(draft: Draft): Draft {
    const hasPictures = draft.attachments.some(({ kind }) => kind !== 'link');
    if (this.hadPictures && !hasPictures) this.pictures = [];
    this.hadPictures = hasPictures;
    const links = findLinks(draft.text).map(({ shown }) => shown);
    const known = Object.entries(this.answering).filter(([address]) => links.includes(address));
    return { ...draft, pictures: hasPictures ? this.pictures : [], answering: Object.fromEntries(known) };
  }

  /** Asks for the organisation's own addresses in the text, each once, when the typing has rested. */
  look({ text, account }: Draft): void {
    const { askLinks, wait } = this.sources;
    this.text = text;
    if (!askLinks) return;
    const isOwn = (domain: string | null) => domain !== null && account.officialDomains.includes(domain);
    const addresses = findLinks(text).flatMap(({ shown, domain }) =>
      isOwn(domain) && !this.asked.has(shown) ? [shown] : [],
    );
    if (addresses.length === 0) return;
    wait(() => {
      if (this.text !== text) return;
      for (const address of addresses) this.asked.add(address);
      void askLinks(addresses).then((answers) => {
        this.answering = { ...this.answering, ...answers };
        this.sources.onChange();
      });
    }, REST);
  }
}
