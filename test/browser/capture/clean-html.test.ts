import { afterEach, describe, expect, it } from 'vitest';
import { cleanHtml } from '@/utils/capture/clean-html';

const BASE = 'https://www.facebook.com/kommun';
let host: HTMLElement | null = null;
afterEach(() => host?.remove());

function show(html: string): HTMLElement {
  host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return host;
}
function clean(html: string, omit = '.none'): string {
  const shown = show(html);
  return cleanHtml([shown], { base: BASE, omitted: new Set(shown.querySelectorAll(omit)) });
}

describe('cleanHtml', () => {
  it('keeps text, emoji, links and what a reader saw', () => {
    expect(
      clean(
        '<p dir="auto" class="x1" id="y" style="color: red">Hej <a href="/bo?__cft__[0]=A&amp;x=1">Bo</a> <img alt="👎" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>',
      ),
    ).toBe(
      '<div><p dir="auto">Hej <a href="https://www.facebook.com/bo?x=1">Bo</a> <img alt="👎"></p></div>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<iframe srcdoc="x"></iframe>',
    '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '<object data="x"></object>',
    '<form><input value="secret"></form>',
    '<template><b>x</b></template>',
    '<video src="x"></video>',
  ])('leaves out %s', (html) => expect(clean(`<p>a</p>${html}`)).toBe('<div><p>a</p></div>'));

  it.each([
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" java&#10;script:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,x">x</a>', '<a>x</a>'],
    ['<b onclick="alert(1)" data-ft="track" style="background:url(//t.example)">x</b>', '<b>x</b>'],
    ['<marquee>x</marquee>', '<span>x</span>'],
  ])('makes %s harmless', (html, expected) => expect(clean(html)).toBe(`<div>${expected}</div>`));

  it('writes hostile text as text', () => {
    const shown = show('<p></p>');
    shown.firstElementChild!.textContent = '<img src=x onerror=alert(1)>';
    expect(cleanHtml([shown], { base: BASE, omitted: new Set() })).toBe(
      '<div><p>&lt;img src=x onerror=alert(1)&gt;</p></div>',
    );
  });

  it('names a picture without fetching or tracking', () => {
    const html = clean('<img alt="May be an image" src="https://scontent.fbcdn.net/v/1.jpg?oh=1&amp;oe=2">');
    expect(html).toBe(
      '<div><img alt="May be an image" data-picture="https://scontent.fbcdn.net/v/1.jpg"></div>',
    );
  });

  it.each([
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'font-size:0',
    'position:absolute;width:1px;height:1px;overflow:hidden',
    'position:absolute;left:-9999px',
  ])('leaves out what is hidden by %s', (style) => {
    expect(clean(`<p>a</p><span style="${style}">decoy</span>`)).not.toContain('decoy');
  });

  it('leaves out our own markers and the employee behind the page', () => {
    const html = clean(
      '<p>a</p><bevara-marker>ours</bevara-marker><span class="none">Published by Eva</span>',
    );
    expect(html).toBe('<div><p>a</p></div>');
  });

  it('changes nothing on the page', () => {
    const shown = show('<p class="x">a<script type="text/plain">b</script></p>');
    const before = shown.outerHTML;
    cleanHtml([shown], { base: BASE, omitted: new Set() });
    expect(shown.outerHTML).toBe(before);
  });
});
