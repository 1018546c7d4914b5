import type { Point } from '@/utils/domain/checklist';
import type { ChecklistText } from '@/utils/i18n/catalogues/checklist/checklist-catalogues';
import { en } from '@/utils/i18n/catalogues/checklist/en';
import type { Translate } from '@/utils/i18n/translate';

/** The check's own words; a check that has none yet is "something to look at". */
function keyOf(kind: 'check' | 'mend', check: string): ChecklistText {
  const key = `${kind}.${check}`;
  return key in en ? (key as ChecklistText) : `${kind}.other`;
}

/** What a point is about, in a few words. */
export function nameOf(point: Point, t: Translate<ChecklistText>): string {
  switch (point.kind) {
    case 'finding':
      return t(keyOf('check', point.check));
    case 'blind':
      return `${t(keyOf('check', point.check))}: ${t('blind')}`;
    case 'question':
      return point.text;
    case 'reader':
      return point.reader ? t('reader.signed', { name: point.reader.name }) : t('reader');
    case 'crisis':
      return t('crisis');
  }
}

/** How it is mended. */
export function mendOf(point: Point, t: Translate<ChecklistText>): string {
  switch (point.kind) {
    case 'finding':
      return t(keyOf('mend', point.check));
    case 'blind':
      return t('blind.how');
    case 'question':
      return point.why ?? '';
    case 'reader':
      return t('reader.how');
    case 'crisis':
      return point.text;
  }
}
