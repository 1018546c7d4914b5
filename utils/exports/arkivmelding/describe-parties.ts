import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { sayFact } from '@/utils/exports/document/further-facts';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { element, type Xml } from '@/utils/exports/document/xml';
import { codeElement, type Code } from './codes';

const SENDER: Code = ['EA', 'Avsender'];
const RECIPIENT: Code = ['EM', 'Mottaker'];
const OWN_SENDER: Code = ['IA', 'Intern avsender'];

/**
 * Who it came from. What went out has a recipient where one is known, everybody for what was published, and its sender is
 * of the house. Whoever is not of the house is shielded in an entry that is: the public journal prints the names.
 */
export function describeParties(document: RecordDocument, words: DocumentWords): readonly Xml[] {
  const { record, direction, recipient, isConfidential } = document;
  const from = sayFact(document, 'from');
  const unknown = words.translate('document.unknown-author');
  if (direction === 'incoming') return describeParty(SENDER, [from, unknown], isConfidential);
  return [
    ...(direction === 'outgoing' ? describeParty(RECIPIENT, [recipient], isConfidential) : []),
    ...describeParty(OWN_SENDER, [from, record.account.name, unknown], false),
  ];
}

/** By the first of the names that says anything; none when none does. */
function describeParty(type: Code, names: readonly (string | null)[], isShielded: boolean): readonly Xml[] {
  const [name] = names.map((one) => showOnOneLine(one ?? '')).filter(Boolean);
  if (!name) return [];
  return [
    element(
      'korrespondansepart',
      {},
      codeElement('korrespondanseparttype', type),
      element('korrespondansepartNavn', {}, name),
      isShielded && element('erSkjermet', {}, 'true'),
    ),
  ];
}
