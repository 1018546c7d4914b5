import type { Language } from '@/utils/domain/language';
import type { PageContext } from '@/utils/platforms/adapter';
import commentHtml from '@/test/fixtures/facebook/removal/comment.html?raw';
import confirmHtml from '@/test/fixtures/facebook/removal/confirm-dialog.html?raw';
import menuHtml from '@/test/fixtures/facebook/removal/menu.html?raw';
import pageHtml from '@/test/fixtures/facebook/removal/page.html?raw';
import { STAGE_WORDS, type StageWords } from './stage-words';

/** How this Facebook behaves. Whatever is not given behaves as on a good day. */
export interface StageOptions {
  readonly language?: Language | 'fi';
  /** An inline *Hide* in the action rows. */
  readonly hasInlineHide?: boolean;
  /** Milliseconds before anything happens after a press. */
  readonly delay?: number;
  /** Changes the menu before it is shown. */
  readonly changeMenu?: (menu: HTMLElement, stage: FacebookStage) => void;
  /** Null for a cohort without a confirm dialog. */
  readonly changeConfirm?: ((dialog: HTMLElement, stage: FacebookStage) => void) | null;
  /** Replaces what happens to the comment in the end. */
  readonly act?: (stage: FacebookStage, id: string, measure: 'hide' | 'delete') => void;
  readonly listensToEscape?: boolean;
}

export interface StageComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

export const TARGET: StageComment = { id: '2001', author: 'Frida Ek', text: 'Ni borde skämmas' };
export const OTHERS: readonly StageComment[] = [
  { id: '2000', author: 'Olle Berg', text: 'Vad kul!' },
  { id: '2002', author: 'Frida Ek', text: 'Tack för svaret' },
];

/** A page that behaves like Facebook: a post dialog over the feed, menus and dialogs in portals, results that come late. */
export class FacebookStage {
  /** `data-control` of everything that was pressed, in order. */
  readonly pressed: string[] = [];
  readonly root = document.createElement('div');
  readonly words: StageWords;
  address = 'https://www.facebook.com/permalink.php?story_fbid=9001&id=61550000000001';
  private readonly options: StageOptions;
  private readonly listening = new AbortController();
  private openFor = TARGET.id;

  constructor(options: StageOptions = {}) {
    this.options = options;
    this.words = STAGE_WORDS[options.language ?? 'en'];
    this.root.append(parse(pageHtml));
    document.body.append(this.root);
    this.list('feed').append(this.draw({ id: '3000', author: 'Nils Holm', text: 'Glad påsk' }, '9000'));
    const [first, second] = OTHERS as [StageComment, StageComment];
    this.list('dialog').append(this.draw(first), this.draw(TARGET), this.draw(second));
    const { signal } = this.listening;
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  close(): void {
    this.listening.abort();
    this.root.remove();
  }

  page = (): PageContext => ({ document, url: new URL(this.address), now: Date.UTC(2026, 10, 20) });

  /** A control by its `data-control`; throws when it is not there, so that a test cannot press nothing. */
  control(name: string): HTMLElement {
    const element = this.root.querySelector<HTMLElement>(`[data-control="${name}"]`);
    if (!element) throw new Error(`no control ${name}`);
    return element;
  }

  comment(id: string): HTMLElement | null {
    return this.root.querySelector(`[data-comment="${id}"]`);
  }

  list(name: 'feed' | 'dialog'): HTMLElement {
    return this.root.querySelector(`[data-list="${name}"]`) as HTMLElement;
  }

  draw(comment: StageComment, post = '9001'): HTMLElement {
    const encoded = encodeURIComponent(btoa(`comment:${post}_${comment.id}`));
    const element = fill(commentHtml, { ...this.words, ...comment, encoded, post });
    if (this.options.hasInlineHide)
      element.querySelector('[data-row]')?.append(this.inlineButton('hide', comment.id));
    return element;
  }

  /** Opens a portal with a fixture's dialog or menu. */
  open(html: string): HTMLElement {
    const portal = fill(html, this.words);
    this.root.append(portal);
    return portal;
  }

  closePortals(): void {
    for (const portal of this.root.querySelectorAll('[data-portal]')) portal.remove();
    for (const button of this.root.querySelectorAll('[aria-expanded="true"]'))
      button.setAttribute('aria-expanded', 'false');
  }

  markHidden(id: string): void {
    const row = this.comment(id)?.querySelector('[data-row]');
    row?.querySelector('[data-control^="inline-"]')?.remove();
    row?.append(this.inlineButton('unhide', id));
  }

  markShown(id: string): void {
    const row = this.comment(id)?.querySelector('[data-row]');
    row?.querySelector('[data-control^="inline-"]')?.remove();
    row?.append(this.inlineButton('hide', id));
  }

  later(action: () => void, milliseconds = this.options.delay ?? 5): void {
    const timer = setTimeout(action, milliseconds);
    this.listening.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  private inlineButton(what: 'hide' | 'unhide', id: string): HTMLElement {
    const button = document.createElement('div');
    button.setAttribute('role', 'button');
    button.dataset['control'] = `inline-${what}:${id}`;
    button.textContent = this.words[`inline-${what}`];
    return button;
  }

  private onClick(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-control]');
    const name = control?.dataset['control'];
    if (!control || !name) return;
    this.pressed.push(name);
    const [what, id] = name.split(':') as [string, string | undefined];
    if (what === 'menu' && id) this.later(() => this.openMenu(control, id));
    if (what === 'inline-hide' && id) this.act(id, 'hide');
    if (what === 'item-hide') this.choose('hide');
    if (what === 'item-delete') this.choose('delete');
    if (what === 'confirm') {
      this.closePortals();
      this.act(this.openFor, 'delete');
    }
    if (what === 'cancel' || what === 'stop-ok') this.closePortals();
  }

  private openMenu(button: HTMLElement, id: string): void {
    this.closePortals();
    this.openFor = id;
    button.setAttribute('aria-expanded', 'true');
    const portal = fill(menuHtml, this.words);
    this.options.changeMenu?.(portal.querySelector('[role="menu"]') as HTMLElement, this);
    this.root.append(portal);
  }

  private choose(measure: 'hide' | 'delete'): void {
    const { changeConfirm } = this.options;
    this.closePortals();
    if (measure === 'hide' || changeConfirm === null) {
      this.act(this.openFor, measure);
      return;
    }
    this.later(() => {
      const portal = this.open(confirmHtml);
      changeConfirm?.(portal.querySelector('[role="dialog"]') as HTMLElement, this);
    });
  }

  private act(id: string, measure: 'hide' | 'delete'): void {
    this.later(() => {
      if (this.options.act) this.options.act(this, id, measure);
      else if (measure === 'hide') this.markHidden(id);
      else this.comment(id)?.remove();
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.options.listensToEscape !== false)
      this.later(() => this.closePortals());
  }
}

function fill(html: string, words: Readonly<Record<string, string>>): HTMLElement {
  return parse(html.replace(/\{([a-z-]+)\}/g, (field, name: string) => words[name] ?? field));
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
}
