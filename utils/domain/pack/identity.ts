import * as z from 'zod';
import { answers, plainText, ruleId } from './common';

const domain = z
  .string()
  .regex(/^[a-z0-9åäöæø-]+(\.[a-z0-9-]+)+$/, 'domain')
  .describe('A domain without https:// or path, such as nykvarn.se.');
const email = z.email('email').describe('An e-mail address.');

const contact = z.strictObject({
  name: plainText,
  email: email.optional(),
  phone: plainText.optional(),
  address: plainText.optional(),
});

/** Words that differ from one administration to the next; screens and documents use the pack's. */
export const terms = z.strictObject({
  register: plainText.describe('To register: diarieföra, journalføre.'),
  record: plainText.describe('Public record: allmän handling, saksdokument.'),
  registrar: plainText,
  case: plainText,
  caseNumber: plainText,
  dispose: plainText,
  retentionSchedule: plainText,
  confidentiality: plainText,
  incoming: plainText,
  outgoing: plainText,
});

/** Who the municipality is and how to reach those whom the rules speak of. */
export const identity = z.strictObject({
  name: plainText.describe('As it signs, such as Nykvarns kommun.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'country-code')
    .describe('ISO 3166, such as SE.'),
  documentLanguage: z.enum(['sv', 'nb', 'nn', 'en']),
  timeZone: z
    .string()
    .regex(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+$/, 'time-zone')
    .describe('IANA name, such as Europe/Stockholm.'),
  officialDomains: z.array(domain).default([]),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'colour')
    .describe('Six hexadecimal digits, such as #005293.'),
  crest: z
    .string()
    .regex(/^[a-z0-9/_-]+\.(svg|png)$/, 'picture-file')
    .optional()
    .describe('A picture file of the extension.'),
  registrar: contact,
  communications: contact.optional(),
  police: z.strictObject({ text: plainText, phone: plainText, address: z.url('web-address') }),
  caseNumberPattern: z.string().max(200).optional().describe('A regular expression for the whole number.'),
  caseNumberExample: plainText.optional(),
  submissionAgreement: plainText
    .optional()
    .describe('What was agreed with the archive, such as its number; every package in FGS names it.'),
  terms,
  answers,
});

/** A part that somebody plays. Duties, signatures and hand-overs name one. */
export const roles = z.record(
  ruleId,
  z.strictObject({
    label: plainText,
    task: plainText,
    holdsCredentials: z.boolean().default(false),
    needsAssignment: z.boolean().default(false).describe('Appointed by a manager, with date.'),
    answers,
  }),
);
