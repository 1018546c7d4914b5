import { isDenied } from './denied-labels';
import type { Label, LabelThing } from './label';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';

/**
 * The wording of one of these things that the name is, exactly; never a part of it ("Publiceras …" is not "Publicera").
 * A verified wording goes before an assumed one. Null when there is none, and for every name on the deny list.
 */
export function matchAction(labels: readonly Label[], thing: LabelThing, name: string): Label | null {
  const normalized = normalizeLabel(name);
  return isDenied(normalized) ? null : findExact(labels, thing, normalized);
}

/** The same for a name that is not pressed for what it says, such as "Delete, hide or report this". */
export function matchName(labels: readonly Label[], thing: LabelThing, name: string): Label | null {
  return findExact(labels, thing, normalizeLabel(name));
}

/** The wording that stands somewhere in a longer text. Only for what makes us stop. */
export function findPhrase(labels: readonly Label[], thing: LabelThing, text: string): Label | null {
  const normalized = normalizeLabel(text).replaceAll('’', "'");
  return labels.find((label) => label.thing === thing && normalized.includes(label.normalized)) ?? null;
}

function findExact(labels: readonly Label[], thing: LabelThing, normalized: string): Label | null {
  const found = labels.filter((label) => label.thing === thing && label.normalized === normalized);
  return found.find((label) => label.certainty === 'verified') ?? found[0] ?? null;
}
