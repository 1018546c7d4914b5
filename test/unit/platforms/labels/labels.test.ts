import { describe, expect, it } from 'vitest';
import { isDenied } from '@/utils/platforms/dom/labels/denied-labels';
import { labelKey, LABELS, trustLabels } from '@/utils/platforms/dom/labels/labels';
import { findPhrase, matchAction, matchName } from '@/utils/platforms/dom/labels/match-label';
import { moderationRights } from '@/utils/platforms/dom/labels/moderation-rights';
import type { LabelThing } from '@/utils/platforms/dom/labels/label';

const PRESSED = ['inline-hide', 'item-hide', 'item-delete', 'confirm-hide', 'confirm-delete'] as const;

describe('the dictionary', () => {
  it('has words for every thing in every language', () => {
    for (const language of ['en', 'sv', 'nb']) {
      const things = new Set(LABELS.filter((label) => label.language === language).map(({ thing }) => thing));
      expect(things.size, language).toBe(15);
    }
  });

  it('trusts only what somebody has read off the live interface', () => {
    const verified = LABELS.filter(({ certainty }) => certainty === 'verified').map(({ text }) => text);
    expect(verified).toEqual([
      'Hide',
      'Post',
      'Share',
      'Delete, hide or report this',
      'Edit or delete this',
      'Hide or report this',
      'Publicera',
    ]);
  });

  it('presses nothing that is denied', () => {
    const pressed = LABELS.filter(({ thing }) => (PRESSED as readonly LabelThing[]).includes(thing));
    expect(pressed.filter(({ normalized }) => isDenied(normalized))).toEqual([]);
  });

  it('never has one wording for hiding and deleting, nor for hiding and its opposite', () => {
    for (const [a, b] of [
      ['item-hide', 'item-delete'],
      ['confirm-hide', 'confirm-delete'],
      ['inline-hide', 'inline-unhide'],
    ] as const) {
      const words = (thing: LabelThing) =>
        LABELS.filter((label) => label.thing === thing).map(({ normalized }) => normalized);
      expect(words(a).filter((word) => words(b).includes(word))).toEqual([]);
    }
  });

  it('names a wording so that its confirmation holds for nothing else', () => {
    const keys = LABELS.map((label) => labelKey('facebook', label));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('facebook/sv/item-delete:ta bort');
  });

  it('can be trusted as a whole where the words are our own', () => {
    expect(trustLabels(LABELS).every(({ certainty }) => certainty === 'verified')).toBe(true);
  });
});

describe('matchAction', () => {
  it.each([
    ['Hide', 'Hide'],
    ['  HIDE\u00a0', 'Hide'],
    ['Hi\u200bde', 'Hide'],
    ['Do\u0308lj', 'Dölj'],
    ['Skjul', 'Skjul'],
  ])('knows %j as %s', (name, text) => {
    expect(matchAction(LABELS, 'inline-hide', name)?.text).toBe(text);
  });

  it.each([
    'Hidden',
    'Hide all',
    'Hide comment from everyone',
    'Dölj detta',
    'Radera och blockera',
    'Deleted',
    '',
    'De lete',
  ])('never takes a part for the whole: %j', (name) => {
    for (const thing of PRESSED) expect(matchAction(LABELS, thing, name), thing).toBeNull();
  });

  it.each([
    'Report',
    'Ban',
    'Ban Frida Ek',
    'Block',
    'Restrict',
    'Anmäl',
    'Blockera',
    'Begränsa',
    'Rapporter',
    'Blokker',
    'Begrens',
  ])('denies %s even when the dictionary has it', (text) => {
    const hostile = [
      { thing: 'item-hide', language: 'en', text, normalized: text.toLowerCase(), certainty: 'verified' },
    ] as const;
    expect(matchAction(hostile, 'item-hide', text)).toBeNull();
    expect(matchName(hostile, 'item-hide', text)).not.toBeNull();
  });

  it('denies "ban" as a word only', () => expect(isDenied('urbana frågor')).toBe(false));
});

describe('moderationRights', () => {
  it.each([
    ['Delete, hide or report this', 'moderate'],
    ['Edit or delete this', 'own'],
    ['Hide or report this', 'report-only'],
    ['Radera, dölj eller anmäl detta', 'moderate'],
    ['Rediger eller slett dette', 'own'],
    ['Skjul eller rapporter dette', 'report-only'],
  ])('%s: %s', (name, rights) => expect(moderationRights(LABELS, name)?.rights).toBe(rights));

  it('does not guess', () => expect(moderationRights(LABELS, 'Poista, piilota tai ilmoita')).toBeNull());
});

describe('findPhrase', () => {
  it('finds what stops us inside a longer text, whatever the apostrophe', () => {
    const text = 'You’re Temporarily Blocked\nIt looks like you were misusing this feature.';
    expect(findPhrase(LABELS, 'stop-rate-limit', text)?.language).toBe('en');
    expect(findPhrase(LABELS, 'stop-rate-limit', 'Delete comment?')).toBeNull();
  });
});
