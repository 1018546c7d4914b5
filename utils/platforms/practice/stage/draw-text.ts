import { outgoingAddress, profileAddress } from './addresses';
import { draw, type Drawn } from './draw';
import type { Stage } from './stage';

const EMOJI: Readonly<Record<string, { readonly alt: string; readonly file: string }>> = {
  ':heart:': { alt: '❤️', file: 'heart' },
  ':thumbs-up:': { alt: '👍', file: 'thumbs-up' },
  ':smile:': { alt: '😊', file: 'smile' },
};
const PIECES = /(:heart:|:thumbs-up:|:smile:|@\d{16}|https:\/\/\S+)/;
const CUT_AT = 260;

/**
 * A text as a big site draws it: a block per line, emoji as pictures, mentions and addresses as links.
 * A long one is cut until "See more" was pressed; `id` remembers which.
 */
export function drawText(stage: Stage, id: string, text: string): Drawn[] {
  const isCut = text.length > CUT_AT && !stage.view.wholeTexts.has(id);
  const shown = isCut ? `${text.slice(0, text.lastIndexOf(' ', CUT_AT))} … ` : text;
  const lines = shown.split('\n');
  return lines.map((line, index) =>
    draw('div', { dir: 'auto' }, [
      ...line
        .split(PIECES)
        .filter((piece) => piece !== '')
        .map((piece) => drawPiece(stage, piece)),
      ...(isCut && index === lines.length - 1 ? [drawSeeMore(stage, id)] : []),
    ]),
  );
}

function drawPiece(stage: Stage, piece: string): Drawn {
  const emoji = EMOJI[piece];
  if (emoji) {
    return draw('span', { class: 'emoji' }, [
      draw('img', { alt: emoji.alt, width: 16, height: 16, src: `/practice/${emoji.file}.png` }),
    ]);
  }
  if (/^@\d/.test(piece)) {
    const { id, name } = stage.person(piece.slice(1));
    return draw('span', {}, [draw('a', { role: 'link', href: profileAddress(id), tabindex: 0 }, [name])]);
  }
  if (piece.startsWith('https://')) {
    return draw('span', {}, [
      draw('a', { role: 'link', href: outgoingAddress(piece), tabindex: 0 }, [piece]),
    ]);
  }
  return piece;
}

function drawSeeMore(stage: Stage, id: string): Drawn {
  const reveal = () =>
    stage.later(200, () => {
      stage.view.wholeTexts.add(id);
      stage.redraw();
    });
  return draw('div', { role: 'button', tabindex: 0, class: 'see-more' }, [stage.say('comment.see-more')], {
    onPress: reveal,
  });
}
