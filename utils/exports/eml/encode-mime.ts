import { toBase64 } from '@/utils/exports/json/base64';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';

/** Bytes of text in one encoded word: with its frame it stays within 75 characters (RFC 2047 §2). */
const WORD_BYTES = 45;

/** A header in encoded words, folded; nothing that anybody wrote can begin a header of its own. */
export function encodeHeader(name: string, text: string): string {
  const words: string[] = [];
  let word: number[] = [];
  const flush = () => {
    if (word.length > 0) words.push(`=?UTF-8?B?${toBase64(Uint8Array.from(word))}?=`);
    word = [];
  };
  for (const sign of showOnOneLine(text)) {
    const bytes = [...new TextEncoder().encode(sign)];
    if (word.length + bytes.length > WORD_BYTES) flush();
    word.push(...bytes);
  }
  flush();
  return `${name}: ${words.join('\r\n ')}\r\n`;
}

/** Base64 in lines of 76 characters (RFC 2045 §6.8); each line break is CRLF. */
export function encodeBody(bytes: Uint8Array): string {
  return `${(toBase64(bytes).match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`;
}

/** A file name as a parameter (RFC 2231): percent-encoded UTF-8, in numbered pieces when it is long. */
export function encodeFileName(parameter: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const pieces = encoded.match(/(?:%[0-9A-F]{2}|[^%]){1,20}/g) ?? [''];
  if (pieces.length === 1) return `;\r\n ${parameter}*=UTF-8''${encoded}`;
  return pieces
    .map((piece, index) => `;\r\n ${parameter}*${index}*=${index === 0 ? `UTF-8''` : ''}${piece}`)
    .join('');
}
