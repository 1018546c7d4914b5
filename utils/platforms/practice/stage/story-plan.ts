/** Who is in the story; the municipality first. Names stand in the catalogue. */
export const PEOPLE = [
  'municipality',
  'editor',
  'mariam',
  'gunvor',
  'ola',
  'tore',
  'petra',
  'amir',
  'siv',
  'jonas',
  'lisbet',
  'veikko',
  'aina',
  'selma',
  'lender',
  'club',
] as const;
type PersonKey = (typeof PEOPLE)[number];

export interface PostPlan {
  readonly key: 'road' | 'library' | 'care' | 'playground' | 'club';
  readonly id: string;
  readonly alias: string;
  readonly author: PersonKey;
  readonly minutesAgo: number;
  readonly likes: number;
  readonly picture: string | null;
}

export interface CommentPlan {
  readonly id: string;
  readonly post: PostPlan['key'];
  readonly role: string;
  readonly author: PersonKey;
  readonly minutesAgo: number;
  /** Role of the comment that this one answers. */
  readonly answers: string | null;
  readonly hasText: boolean;
  readonly picture: { readonly address: string; readonly alt: string } | null;
  readonly isEdited: boolean;
  readonly isLate: boolean;
  readonly comesByItself: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Newest first, as they stand on the page. */
export const POSTS: readonly PostPlan[] = [
  post(
    'road',
    '7100000000000001',
    'pt0Strandlida7Kxq2Va',
    'municipality',
    3 * HOUR,
    41,
    '/practice/road.png',
  ),
  post('care', '7100000000000002', 'pt0Strandlida4Rbm9Ze', 'municipality', 26 * HOUR, 18, null),
  post('library', '7100000000000003', 'pt0Strandlida1Ywd5No', 'municipality', 3 * DAY, 126, null),
  post(
    'playground',
    '7100000000000004',
    'pt0Strandlida8Gtc3Li',
    'municipality',
    9 * DAY,
    203,
    '/practice/playground.png',
  ),
  post('club', '7100000000000005', 'pt0Strandlida6Hpf0Us', 'club', 5 * HOUR, 12, null),
];

/** In the order in which they stand under their posts. */
export const COMMENTS: readonly CommentPlan[] = [
  comment('001', 'road', 'bus-question', 'mariam', 150),
  comment('002', 'road', 'bus-answer', 'municipality', 96, { answers: 'bus-question' }),
  comment('003', 'road', 'thanks', 'gunvor', 140),
  comment('004', 'road', 'criticism', 'petra', 118, { isEdited: true }),
  comment('005', 'road', 'pothole', 'ola', 75, {
    picture: { address: '/practice/pothole.png', alt: 'pothole' },
  }),
  comment('006', 'road', 'insult', 'tore', 39),
  comment('007', 'road', 'advert', 'lender', 22, { isLate: true }),
  comment('008', 'road', 'late-question', 'aina', 0, { comesByItself: true }),
  comment('009', 'care', 'illness', 'lisbet', 21 * HOUR),
  comment('010', 'care', 'care-criticism', 'veikko', 20 * HOUR),
  comment('011', 'care', 'threat', 'jonas', 6 * HOUR),
  comment('012', 'care', 'care-thanks', 'siv', 5 * HOUR, { isLate: true }),
  comment('013', 'library', 'library-thanks', 'selma', 2 * DAY + HOUR),
  comment('014', 'library', 'library-long', 'gunvor', 2 * DAY),
  comment('015', 'library', 'quarrel', 'tore', 30 * HOUR),
  comment('016', 'library', 'quarrel-reply', 'jonas', 29 * HOUR, { answers: 'quarrel' }),
  comment('017', 'library', 'quarrel-again', 'tore', 28 * HOUR, { answers: 'quarrel' }),
  comment('018', 'library', 'library-question', 'amir', 25 * HOUR, { isLate: true }),
  comment('019', 'library', 'party', 'petra', 10 * HOUR, { isLate: true }),
  comment('020', 'playground', 'playground-question', 'aina', 8 * DAY),
  comment('021', 'playground', 'playground-drawing', 'amir', 7 * DAY + 2 * HOUR, {
    hasText: false,
    picture: { address: '/practice/drawing.png', alt: 'drawing' },
  }),
  comment('022', 'club', 'club-cheer', 'selma', 4 * HOUR),
  comment('023', 'club', 'club-insult', 'veikko', 2 * HOUR),
];

function post(
  key: PostPlan['key'],
  id: string,
  alias: string,
  author: PersonKey,
  minutesAgo: number,
  likes: number,
  picture: string | null,
): PostPlan {
  return { key, id, alias, author, minutesAgo, likes, picture };
}

function comment(
  number: string,
  post: PostPlan['key'],
  role: string,
  author: PersonKey,
  minutesAgo: number,
  more: Partial<CommentPlan> = {},
): CommentPlan {
  return {
    id: `7200000000000${number}`,
    post,
    role,
    author,
    minutesAgo,
    answers: null,
    hasText: true,
    picture: null,
    isEdited: false,
    isLate: false,
    comesByItself: false,
    ...more,
  };
}
