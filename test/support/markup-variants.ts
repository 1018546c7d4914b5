/** Ways in which a platform's markup differs from day to day, session to session and page to page. */
export const VARIANT_KINDS = [
  'shuffled-attributes',
  'random-classes',
  'extra-wrappers',
  'no-id-attribute',
  'unknown-language',
  'decoy-text',
] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same page in another guise: a reader sees the same people say the same things. */
export function makeVariant(html: string, kind: VariantKind, seed: number): string {
  return change(html, (document, random) => CHANGES[kind](document, random), seed);
}

/** The page after some elements and attributes inside comments have been lost; nothing is added, nothing says anything else. */
export function breakHalfWay(html: string, seed: number, losses = 6): string {
  return change(html, (document, random) => lose(document, random, losses), seed);
}

/** Two comments have changed places, as when a list reuses its nodes: the elements stay, what is in them does not. */
export function swapContents(first: Element, second: Element): void {
  const [ofFirst, ofSecond] = [[...first.childNodes], [...second.childNodes]];
  const [label, otherLabel] = [first.getAttribute('aria-label'), second.getAttribute('aria-label')];
  first.replaceChildren(...ofSecond);
  second.replaceChildren(...ofFirst);
  if (otherLabel !== null) first.setAttribute('aria-label', otherLabel);
  if (label !== null) second.setAttribute('aria-label', label);
}

type Change = (document: Document, random: () => number) => void;

const CHANGES: Readonly<Record<VariantKind, Change>> = {
  'shuffled-attributes': (document, random) => {
    for (const element of allElements(document)) {
      const attributes = [...element.attributes].sort(() => random() - 0.5);
      for (const { name } of attributes) element.removeAttribute(name);
      for (const { name, value } of attributes) element.setAttribute(name, value);
    }
  },
  'random-classes': (document, random) => {
    for (const element of allElements(document)) {
      element.setAttribute(
        'class',
        `x${random().toString(36).slice(2, 9)} _a9${random().toString(36).slice(2, 4)}`,
      );
    }
  },
  'extra-wrappers': (document, random) => {
    for (const element of allElements(document)) {
      if (
        random() > 0.15 ||
        !element.parentElement?.closest('body') ||
        /^(?:LI|UL|TR|TD|CIRCLE)$/i.test(element.tagName)
      )
        continue;
      const wrapper = document.createElement(/^(?:DIV|UL|FORM)$/.test(element.tagName) ? 'div' : 'span');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'no-id-attribute': (document) => {
    for (const element of document.querySelectorAll('[data-commentid]'))
      element.removeAttribute('data-commentid');
  },
  'unknown-language': (document) => {
    for (const element of document.querySelectorAll('[aria-label]')) {
      element.setAttribute('aria-label', translate(element.getAttribute('aria-label') ?? ''));
    }
    for (const button of document.querySelectorAll('[role="button"], button')) {
      if (!button.querySelector('a, time')) translateText(button);
    }
  },
  'decoy-text': (document, random) => {
    for (const block of document.querySelectorAll(
      '[dir="auto"], [role="article"] a[href*="comment_id="], h3 a',
    )) {
      if (random() < 0.7) block.prepend(makeDecoy(document, random));
      if (random() < 0.7) block.append(makeDecoy(document, random));
    }
  },
};

const DECOY_ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['aria-hidden', 'true'],
  ['hidden', ''],
  ['style', 'display: none'],
  ['style', 'visibility: hidden'],
  ['style', 'opacity: 0'],
  ['style', 'position: absolute; left: -9999px'],
  ['style', 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)'],
  ['style', 'font-size: 0'],
];

function makeDecoy(document: Document, random: () => number): Element {
  const decoy = document.createElement('span');
  const [name, value] = DECOY_ATTRIBUTES[Math.floor(random() * DECOY_ATTRIBUTES.length)] ?? ['hidden', ''];
  decoy.setAttribute(name, value);
  decoy.textContent = `decoy${random().toString(36).slice(2, 8)}`;
  return decoy;
}

/** Words that no dictionary has; digits stay. */
function translate(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => String.fromCharCode(0x10d0 + (letter.charCodeAt(0) % 33)));
}

function translateText(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) child.nodeValue = translate(child.nodeValue ?? '');
    else translateText(child);
  }
}

const LOST_ATTRIBUTES = ['href', 'role', 'dir', 'aria-label', 'data-commentid', 'datetime', 'aria-posinset'];

function lose(document: Document, random: () => number, losses: number): void {
  for (let count = 0; count < losses; count += 1) {
    const inside = [...document.querySelectorAll('[role="article"] *, main li *, main div *')];
    const element = inside[Math.floor(random() * inside.length)];
    if (!element) return;
    const attributes = LOST_ATTRIBUTES.filter((name) => element.hasAttribute(name));
    const attribute = attributes[Math.floor(random() * attributes.length)];
    if (attribute !== undefined && random() < 0.7) element.removeAttribute(attribute);
    else if (random() < 0.5) element.remove();
    else element.replaceWith(...element.childNodes);
  }
}

function allElements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')];
}

function change(html: string, apply: Change, seed: number): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  apply(document, seededRandom(seed));
  return document.documentElement.outerHTML;
}
