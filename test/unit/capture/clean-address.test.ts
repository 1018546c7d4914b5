import { describe, expect, it } from 'vitest';
import { cleanAddress, pictureName } from '@/utils/capture/clean-address';

const BASE = 'https://www.facebook.com/kommun';

describe('cleanAddress', () => {
  it.each([
    ['/frida?comment_id=1&__cft__[0]=AZx&__tn__=R', 'https://www.facebook.com/frida?comment_id=1'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3Dx%26b%3D1&h=AT0',
      'https://example.org/a?b=1',
    ],
    ['https://user:secret@example.org/', 'https://example.org/'],
  ])('%s', (href, expected) => expect(cleanAddress(href, BASE)).toBe(expected));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a/b',
    'https://[broken',
    'file:///etc/passwd',
  ])('refuses %s', (href) => expect(cleanAddress(href, BASE)).toBeNull());

  it('does not follow a redirect to a script', () => {
    expect(cleanAddress('https://l.facebook.com/l.php?u=javascript:alert(1)', BASE)).toBeNull();
  });
});

it('names a picture without its signature', () => {
  expect(pictureName('https://scontent.fbcdn.net/v/1.jpg?oh=1&oe=2', BASE)).toBe(
    'https://scontent.fbcdn.net/v/1.jpg',
  );
});
