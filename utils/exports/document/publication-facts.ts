import { checksCatalogues, isChecksText } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { cutShort } from './cut-short';
import type { DocumentWords } from './document-setting';
import type { LocalTime } from './local-time';
import type { ReadPublication, ReceiptContent } from './read-publication';
import { showOnOneLine } from './show-hidden';

/** What receipts and consent notes say beside what every record says, in the order of columns and lines. */
export const PUBLICATION_KEYS = [
  'outcome',
  'attachments',
  'checks',
  'answers',
  'overrides',
  'secondReader',
  'isSensitive',
  'isCrisis',
  'consents',
  'consentFrom',
  'consentPurpose',
  'consentUntil',
  'consentWithdrawal',
] as const;
type PublicationKey = (typeof PUBLICATION_KEYS)[number];

/** Quotes of one check that are written out; the evidence has them all. */
const MAX_QUOTES = 10;
const MAX_QUOTE = 120;

/**
 * The answers, checks, overrides and readers of a receipt, or the terms of a consent (NYK-11, NYK-22), each a line or
 * several; null for what the kind does not have. Text of people stands on one line, so that none can look like ours.
 */
export function listPublicationFacts(
  { receipt, consent }: ReadPublication,
  words: DocumentWords,
): Readonly<Record<PublicationKey, string | LocalTime | null>> {
  const t = words.translate;
  const yesNo = (is: boolean) => t(is ? 'value.yes' : 'value.no');
  const lines = (list: readonly string[]) => list.map(showOnOneLine).join('\n');
  const reader = receipt?.secondReader;
  return {
    outcome: receipt && t(`outcome.${receipt.outcome}`),
    attachments: receipt && lines(receipt.attachments.map(tellAttachment)),
    checks: receipt && lines(listChecks(receipt, words)),
    answers: receipt && lines(receipt.questions.map(tellAnswer)),
    overrides: receipt && lines(listOverrides(receipt, words)),
    secondReader: reader
      ? lines([t('publication.line', { name: reader.name, said: words.formatInstant(reader.at) })])
      : receipt && t('publication.nobody'),
    isSensitive: receipt && yesNo(receipt.isSensitive),
    isCrisis: receipt && yesNo(receipt.isCrisis),
    consents: receipt && lines(receipt.consentIds),
    consentFrom: consent && showOnOneLine(consent.who),
    consentPurpose: consent && showOnOneLine(consent.purpose),
    consentUntil: consent && tellEnd(consent.until),
    consentWithdrawal: consent && showOnOneLine(consent.withdrawal),
  };

  function tellEnd(until: string | null): string | LocalTime {
    return until === null ? t('publication.no-end') : (words.readDay(until) ?? until);
  }

  function tellAttachment({ kind, alt }: ReceiptContent['attachments'][number]): string {
    return t('publication.line', { name: t(`attachment.${kind}`), said: alt || t('publication.no-alt') });
  }

  function tellAnswer({ text, answer, consentId }: ReceiptContent['questions'][number]): string {
    const said = t(`answer.${answer ?? 'open'}`);
    const line = t('publication.line', { name: text, said });
    return consentId ? `${line} (${t('fact.consents')}: ${consentId})` : line;
  }
}

function listChecks({ checks }: ReceiptContent, words: DocumentWords): string[] {
  const t = words.translate;
  return checks.map(({ check, version, level, outcome, findings, unlisted }) => {
    const quotes = [...new Set(findings.map(({ quote }) => cut(showOnOneLine(quote))))].filter(Boolean);
    const named = quotes.slice(0, MAX_QUOTES).map((quote) => t('publication.quote', { quote }));
    const more = quotes.length - named.length + unlisted;
    if (more > 0) named.push(t('publication.more', { count: more }));
    const found = t(`check.${outcome}`, { count: findings.length + unlisted });
    const said = named.length > 0 ? `${found}: ${named.join(', ')}` : found;
    return t('publication.check', { name: nameOf(check, words), version, level: t(`level.${level}`), said });
  });
}

function listOverrides({ overrides, questions }: ReceiptContent, words: DocumentWords): string[] {
  return overrides.map(({ point, reason }) => {
    const asked = questions.find(({ id }) => point === `question:${id}`);
    return words.translate('publication.line', { name: asked?.text ?? nameOf(point, words), said: reason });
  });
}

/** The name of a check, or its id where a later version has added one. */
function nameOf(id: string, { language, translate }: DocumentWords): string {
  if (id === 'crisis') return translate('fact.isCrisis');
  if (id === 'second-reader') return translate('fact.secondReader');
  const key = `name.${id}`;
  return isChecksText(key) ? createTranslate(language, checksCatalogues)(key) : id;
}

function cut(quote: string): string {
  return quote.length > MAX_QUOTE ? `${cutShort(quote, MAX_QUOTE - 1)}…` : quote;
}
