import type { PracticeKey } from './stage';

const UNKNOWN: Partial<Record<PracticeKey, PracticeKey>> = {
  'comment.menu-moderate': 'unknown.menu',
  'comment.menu-own': 'unknown.menu',
  'comment.menu-other': 'unknown.menu',
  'comment.hide': 'unknown.hide',
  'comment.unhide': 'unknown.unhide',
  'menu.hide': 'unknown.hide',
  'menu.unhide': 'unknown.unhide',
  'menu.delete': 'unknown.delete',
  'confirm.delete': 'unknown.confirm',
};

/** The word that the page says instead when it is told to use words that no dictionary holds. */
export function unknownWordFor(key: PracticeKey): PracticeKey {
  return UNKNOWN[key] ?? key;
}
