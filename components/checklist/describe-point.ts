import type { Point, PointPlace } from '@/utils/domain/checklist';
import type { ChecklistText } from '@/utils/i18n/catalogues/checklist/checklist-catalogues';
import { type ChecksText, isChecksText } from '@/utils/i18n/catalogues/checks/checks-catalogues';
import type { Translate } from '@/utils/i18n/translate';

type ListWords = Translate<ChecklistText>;
type CheckWords = Translate<ChecksText>;

/** The check's own name; one that has none yet is "something to look at". */
function nameOfCheck(check: string, t: ListWords, say: CheckWords): string {
  const key = `name.${check}`;
  return isChecksText(key) ? say(key) : t('check.other');
}

/** What a point is about, in a few words. */
export function nameOf(point: Point, t: ListWords, say: CheckWords): string {
  switch (point.kind) {
    case 'finding':
      return nameOfCheck(point.check, t, say);
    case 'blind':
      return `${nameOfCheck(point.check, t, say)}: ${t('blind')}`;
    case 'question':
      return point.text;
    case 'reader':
      return point.reader ? t('reader.signed', { name: point.reader.name }) : t('reader');
    case 'crisis':
      return t(point.level === 'required' ? 'crisis' : 'crisis.decided');
  }
}

/** What is wrong at one place and how it is mended. */
export function sentenceOf({ code, fields }: PointPlace, t: ListWords, say: CheckWords): string {
  return isChecksText(code) ? say(code, fields) : t('mend.other');
}

/** What is to be done about a point that no check has found; empty where there is nothing to say. */
export function adviceOf(point: Point, t: ListWords, say: CheckWords): string {
  switch (point.kind) {
    case 'finding':
      return '';
    case 'blind':
      return say('could-not-look');
    case 'question':
      return point.why ?? '';
    case 'reader':
      return point.formerReader === null
        ? t('reader.how')
        : t('reader.changed', { name: point.formerReader });
    case 'crisis':
      return point.text;
  }
}
