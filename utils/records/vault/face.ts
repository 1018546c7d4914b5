import type { StoredRecord } from '@/utils/domain/record';
import type { Registration } from '@/utils/domain/registration';

/** Everything in a record that names somebody or says what was written. */
export interface Face {
  readonly authorName: string | null;
  readonly authorAddress: string | null;
  readonly text: string;
  readonly postText: string;
  readonly permalink: string | null;
  readonly groundText: string | null;
  readonly registration: Pick<Registration, 'title' | 'from' | 'to' | 'note'> | null;
  /** Digests of what an archive capture shows: short words can be guessed from theirs. Absent in earlier seals. */
  readonly shown?: readonly string[];
}

/** What is taken out of the record and sealed. */
export function faceOf(record: StoredRecord): Face {
  const { authorName, authorAddress, text, postText, permalink, removal, registration } = record;
  return {
    authorName,
    authorAddress,
    text,
    postText,
    permalink,
    groundText: removal?.groundText ?? null,
    registration: registration && {
      title: registration.title,
      from: registration.from,
      to: registration.to ?? null,
      note: registration.note,
    },
    ...(record.capture?.shown && { shown: record.capture.shown }),
  };
}

/** The record without its face. */
export function blankFace<T extends StoredRecord>(record: T): T {
  return wearFace(record, {
    authorName: null,
    authorAddress: null,
    text: '',
    postText: '',
    permalink: null,
    groundText: null,
    registration: { title: '', from: '', to: null, note: '' },
    shown: [],
  });
}

/** The record with that face. */
export function wearFace<T extends StoredRecord>(record: T, face: Face): T {
  const { groundText, registration, shown, ...texts } = face;
  return {
    ...record,
    ...texts,
    removal: record.removal && { ...record.removal, groundText },
    registration: record.registration && { ...record.registration, ...registration },
    ...(record.capture && shown && { capture: { ...record.capture, shown } }),
  };
}
