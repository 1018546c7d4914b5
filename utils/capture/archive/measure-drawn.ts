import type { Area } from '@/utils/capture/visible-band';

/** Edges of a part of the view, CSS pixels. */
type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const PICTURED = 'img, svg, canvas, video, iframe, input, textarea';
const NOTHING: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
const TRANSPARENT = /^rgba\(.*, 0\)$|\/ 0\)$/;

/**
 * The part of the view in which anything of an element is drawn, also what reaches beyond its own box; null when nothing of it is in
 * view. An empty ground, such as a frame over the whole view that only holds a small window, counts for nothing.
 */
export function measureDrawn(element: Element): Area | null {
  const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const boxes = listDrawn(element, view, { flow: view, placed: view });
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))];
  const width = Math.max(...boxes.map(({ right }) => right)) - x;
  return { x, y, width, height: Math.max(...boxes.map(({ bottom }) => bottom)) - y };
}

/** What cuts off the children of an element: those in the flow, and those placed within the nearest positioned element. */
interface Clips {
  readonly flow: Edges;
  readonly placed: Edges;
}

function listDrawn(element: Element, view: Edges, { flow, placed }: Clips): Edges[] {
  if (!element.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true })) return [];
  const style = getComputedStyle(element);
  const clip = style.position === 'fixed' ? view : style.position === 'absolute' ? placed : flow;
  const box = cut(element.getBoundingClientRect(), clip);
  const own = box && style.visibility === 'visible' && isDrawn(element, style) ? [box] : [];
  const inner = /^visible(?: visible)?$/.test(style.overflow) ? clip : (box ?? NOTHING);
  const isPlace = style.position !== 'static' || style.transform !== 'none';
  const clips = { flow: inner, placed: isPlace ? inner : placed };
  return [...own, ...[...element.children].flatMap((child) => listDrawn(child, view, clips))];
}

function isDrawn(element: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  if (element.matches(PICTURED) || backgroundImage !== 'none') return true;
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return hasText || !TRANSPARENT.test(backgroundColor);
}

function cut(box: Edges, clip: Edges): Edges | null {
  const left = Math.max(box.left, clip.left);
  const top = Math.max(box.top, clip.top);
  const right = Math.min(box.right, clip.right);
  const bottom = Math.min(box.bottom, clip.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
