import type { ListedFile } from '@/utils/exports/document/pack-document';
import { element, type Xml } from '@/utils/exports/document/xml';
import { codeElement, type Code } from './codes';

export const MAIN_DOCUMENT: Code = ['H', 'Hoveddokument'];
export const ATTACHMENT: Code = ['V', 'Vedlegg'];

/** How a file of the message stands in it. */
interface FilePlace {
  readonly title: string;
  readonly role: Code;
  /** From 1. */
  readonly number: number;
  /** Of the entry it belongs to; null for an open one. */
  readonly shielding: Xml | null;
}

/** A file of the message; the archive checks digest and size when it takes it in. */
export function describeFile(file: ListedFile, { title, role, number, shielding }: FilePlace): Xml {
  const isPdf = file.mediaType === 'application/pdf';
  return element(
    'dokumentbeskrivelse',
    {},
    element('tittel', {}, title),
    codeElement('tilknyttetRegistreringSom', role),
    element('dokumentnummer', {}, number),
    shielding,
    element(
      'dokumentobjekt',
      {},
      element('versjonsnummer', {}, 1),
      codeElement('variantformat', isPdf ? ['A', 'Arkivformat'] : ['P', 'Produksjonsformat']),
      isPdf ? codeElement('format', ['fmt/95', 'PDF/A-1a']) : null,
      element('mimeType', {}, file.mediaType),
      element('filnavn', {}, nameOf(file)),
      element('referanseDokumentfil', {}, nameOf(file)),
      element('sjekksum', {}, file.sha256),
      element('sjekksumAlgoritme', {}, 'SHA-256'),
      element('filstoerrelse', {}, file.size),
    ),
  );
}

/** The name of a file without its folder. */
export function nameOf({ path }: Pick<ListedFile, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
