import { pictureAddress, profileAddress } from './addresses';
import { draw, type Drawing, type Drawn, type DrawOptions } from './draw';
import type { Person, StoryPicture } from './story-types';

/** A button as the big sites make them: a `div` with a role. With a `label` its visible text is not its name. */
export function drawButton(
  content: readonly Drawn[],
  options: DrawOptions & { readonly label?: string; readonly kind?: string; readonly popup?: 'menu' } = {},
): Drawing {
  const { label, kind, popup, ...rest } = options;
  const attributes = {
    role: 'button',
    tabindex: 0,
    'aria-label': label,
    'aria-haspopup': popup,
    'aria-expanded': popup && 'false',
    class: kind && `button-${kind}`,
  };
  return draw('div', attributes, content, rest);
}

/** A round picture of initials. Drawn by style alone, so that it adds no text. */
export function drawAvatar(person: Person): Drawing {
  const initials = person.name
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return draw('div', {
    role: 'none',
    class: 'avatar',
    'data-initials': initials,
    style: `--hue: ${person.hue}`,
  });
}

export function drawProfileLink(person: Person, content: readonly Drawn[], href?: string): Drawing {
  return draw('a', { role: 'link', href: href ?? profileAddress(person.id), tabindex: 0 }, content);
}

export function drawPicture(picture: StoryPicture): Drawing {
  return draw('div', { class: 'picture' }, [
    draw('a', { role: 'link', href: pictureAddress(picture.address), tabindex: 0 }, [
      draw('img', { alt: picture.alt, src: picture.address, width: 480, height: 320 }),
      draw('div', { role: 'none' }),
    ]),
  ]);
}

/** A symbol that style draws: no text, no name. */
export function drawSymbol(name: string): Drawing {
  return draw('div', { role: 'none', class: `symbol symbol-${name}` });
}

/** An empty comment or post that stands where another will be once it has been loaded. */
export function drawLoading(label: string): Drawing {
  return draw('div', { role: 'article', class: 'loading' }, [
    draw('div', { role: 'status', 'aria-label': label }),
  ]);
}
