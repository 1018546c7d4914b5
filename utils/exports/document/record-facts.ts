import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import type { ShownTime } from '@/utils/domain/seen-comment';
import type { PublicationDraft } from '@/utils/domain/publication';
import type { RecordDirection } from '@/utils/domain/record-direction';
import type { DocumentWords } from './document-setting';
import type { LocalTime } from './local-time';
import { listOwnFacts, OWN_KEYS } from './own-facts';
import type { ReadPublication } from './read-publication';

/** The facts of a record in the order of columns and rows; every format takes them from here. */
export const FACT_KEYS = [
  'title',
  'kind',
  'direction',
  'registrationState',
  'number',
  'caseNumber',
  'receivedAt',
  'sentAt',
  'from',
  'to',
  'registeredAt',
  'officer',
  'criterion',
  'note',
  'platform',
  'account',
  'accountAddress',
  'author',
  'authorAddress',
  'text',
  'postText',
  'writtenAt',
  'permalink',
  'status',
  'ground',
  'groundText',
  'measure',
  'disposalRule',
  ...OWN_KEYS,
  'capturedAt',
  'storedAt',
  'editor',
  'isConfidential',
  'isPractice',
  'policy',
  'evidenceHash',
  'id',
  'faults',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** The facts that are an instant; a table says once in whose time they are. */
export const INSTANT_KEYS: ReadonlySet<FactKey> = new Set(['receivedAt', 'sentAt', 'capturedAt', 'storedAt']);

/** One fact: its value for a table, and how a document writes it. Empty when there is nothing to say. */
export interface Fact {
  readonly key: FactKey;
  readonly label: string;
  readonly value: string | LocalTime;
  readonly shown: string;
}

/** The heading of a record: what the editor called it, or its kind and who wrote it. A given-up draft says so. */
export function titleOf(
  { kind, registration, authorName }: StoredRecord,
  outcome: PublicationDraft['outcome'] | null,
  words: DocumentWords,
): string {
  const author = authorName ?? words.translate('document.unknown-author');
  const name = outcome === 'given-up' ? 'given-up' : kind;
  return registration?.title.trim() || words.translate(`untitled.${name}`, { author });
}

/** Whose words a record holds: a consent note is drawn up by us, whoever gave the consent. */
export function authorOf({ kind, authorName, account }: StoredRecord): string | null {
  return kind === 'consent-note' ? account.name : authorName;
}

/** The instant of a record's words, as far as the page showed it; what the house drew up was written as it was captured. */
export function writtenOn({ kind, writtenAt, capturedAt }: StoredRecord): string | null {
  return writtenAt?.from ?? (kind === 'comment' ? null : capturedAt);
}

/** What `listFacts` needs of a document. */
export interface FactSource {
  readonly record: StoredRecord;
  readonly direction: RecordDirection;
  readonly recipient: string | null;
  readonly publication: ReadPublication;
  readonly events: readonly ChainedEvent[];
  readonly faultLines: readonly string[];
}

/** Every fact of a record, in the order of FACT_KEYS, worded in the document's language. */
export function listFacts(
  { record, direction, recipient, publication, events, faultLines }: FactSource,
  words: DocumentWords,
): readonly Fact[] {
  const { registration, removal, account, policy } = record;
  const t = words.translate;
  const at = words.readInstant(registration?.receivedAt ?? '');
  const yesNo = (is: boolean) => t(is ? 'value.yes' : 'value.no');
  const values: Readonly<Record<FactKey, string | LocalTime | null>> = {
    ...listOwnFacts(record, publication, words),
    title: titleOf(record, publication.receipt?.outcome ?? null, words),
    kind: t(`kind.${record.kind}`),
    direction: t(`value.${direction}`),
    registrationState: registration ? t(`value.${registration.state}`) : null,
    number: registration?.number ?? null,
    caseNumber: registration?.caseNumber ?? null,
    receivedAt: direction === 'outgoing' ? null : at,
    sentAt: direction === 'outgoing' ? at : null,
    from: record.kind === 'comment' ? (registration?.from ?? record.authorName) : authorOf(record),
    to: recipient,
    registeredAt: words.readDay(registration?.registeredAt ?? ''),
    officer: registration?.officer ?? null,
    criterion: registration ? labelOfCriterion(registration.criterionId, words) : null,
    note: registration?.note ?? null,
    platform: t(`value.${record.platform}`),
    account: account.name,
    accountAddress: account.address,
    author: record.capture ? null : authorOf(record),
    authorAddress: record.authorAddress,
    text: record.text,
    postText: record.postText,
    writtenAt: record.writtenAt ? describeTime(record.writtenAt, words) : null,
    permalink: record.permalink,
    status: t(`status.${tellStatus(events)}`),
    ground: removal?.groundLabel ?? null,
    groundText: removal?.groundText ?? null,
    measure: removal ? t(`value.${removal.measure}`) : null,
    disposalRule: removal?.disposalRule ?? null,
    capturedAt: words.readInstant(record.capturedAt),
    storedAt: words.readInstant(record.storedAt),
    editor: record.editorName,
    isConfidential: yesNo(record.isConfidential),
    isPractice: yesNo(record.isPractice),
    policy: words.namePolicy(policy),
    evidenceHash: record.evidenceHash,
    id: record.id,
    faults: faultLines.join(' '),
  };
  return FACT_KEYS.map((key) => {
    const value = values[key] ?? '';
    return { key, label: t(`fact.${key}`), value, shown: words.show(value) };
  });
}

/** An exact time as it is, any other as the honest interval that it stands for. */
export function describeTime({ from, until, shown }: ShownTime, words: DocumentWords): string {
  return from === until
    ? words.translate('time.exact', { from: words.formatInstant(from) })
    : words.translate('time.between', {
        from: words.formatInstant(from),
        until: words.formatInstant(until),
        shown,
      });
}

/** Where a record stands, told by its events; the newest that says anything decides. */
function tellStatus(events: readonly ChainedEvent[]): RecordStatus {
  return events.reduce<RecordStatus>((status, { type, data }) => {
    if (type === 'removal-requested') return 'removal-waiting';
    if (type === 'removed') return data['outcome'] === 'hidden' ? 'hidden' : 'removed';
    const isTelling = type === 'said-gone' || type === 'removal-failed' || type === 'removal-undone';
    return isTelling || type === 'disposed' ? type : status;
  }, 'stored');
}

/** In the words of the pack, or that it is one of another pack's. */
function labelOfCriterion(id: string, { setting, translate }: DocumentWords): string {
  return setting.policy?.registration.criteria[id]?.label ?? translate('value.other-criterion', { id });
}
