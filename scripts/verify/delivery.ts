import { EARK } from '@/utils/exports/eark/describe-eark';
import { CONTENT } from '@/utils/exports/fgs/describe-sip';
import { NOTE_NAME } from '@/utils/exports/document/package-note';
import type { Files } from './fault';

/** A package for an archive. */
export interface Delivery {
  readonly files: Files;
  readonly kind: 'fgs' | 'eark' | 'arkivmelding';
  /** The folder of its own that it lies in, with its slash, or empty. */
  readonly root: string;
}

/** Where such a package has what. */
export interface Places {
  readonly note: string;
  /** Where the folders of the records are, with its slash. */
  readonly records: string;
  /** The file that lists what is in a record's folder. */
  readonly listOf: (folder: string) => string;
}

export function placesOf({ kind, root }: Pick<Delivery, 'kind' | 'root'>): Places {
  if (kind === 'arkivmelding')
    return { note: NOTE_NAME, records: '', listOf: (folder) => `${folder}/arkivmelding.xml` };
  if (kind === 'fgs')
    return { note: `${CONTENT}/${NOTE_NAME}`, records: `${CONTENT}/`, listOf: () => 'sip.xml' };
  return { note: root + EARK.note, records: `${root}${EARK.data}/`, listOf: () => root + EARK.inner };
}
