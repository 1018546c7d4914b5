import type { ReadOut } from './saved-pages';

/** What a person reads on each page of ../shared/dom, written down by hand. */
export interface ExpectedPage {
  readonly file: string;
  readonly address: string;
  readonly surface: string;
  readonly comments: readonly ReadOut[];
}

const PAGE = 'https://www.facebook.com/profile.php?id=90000000000009';
const SINTA = 'https://www.facebook.com/profile.php?id=900000000000018';

function permalink(post: string, id: string, parent: string | null = null): string {
  const alias = `pfbid0Test0${post}`.padEnd(post === '1' ? 71 : 70, 'x');
  const own = parent === null ? `comment_id=${id}` : `comment_id=${parent}&reply_comment_id=${id}`;
  return `https://www.facebook.com/permalink.php?story_fbid=${alias}&id=90000000000009&${own}`;
}

const POST = { 1: '900000000000000001', 2: '900000000000000003', 3: '900000000000000006' } as const;

type Row = readonly [
  post: 1 | 2 | 3,
  id: string,
  parent: string | null,
  author: string,
  text: string,
  shown: string,
];

function onLivePage([post, id, parent, author, text, shown]: Row): ReadOut {
  const isPage = author === 'Toko Uji';
  const profile = isPage
    ? PAGE
    : author === 'Sinta'
      ? SINTA
      : 'https://www.facebook.com/profile.php?id=90000000000025';
  return {
    id,
    parent,
    post: POST[post],
    author,
    profile,
    text,
    shown,
    permalink: permalink(String(post), id, parent),
    rights: isPage ? 'own' : 'moderate',
  };
}

function timeline(minutes: string, day: string, days: string): ReadOut[] {
  const rows: Row[] = [
    [1, '90000000000000002', null, 'Toko Uji', 'hai ka mau tanya2', minutes],
    [2, '9000000000000004', null, 'Sinta', 'mau tanya jasa ini dong', day],
    [
      2,
      '9000000000000005',
      '9000000000000004',
      'Toko Uji',
      'Sinta TEST PUBLIC REPLY 01 - boleh diabaikan',
      day,
    ],
    [3, '9000000000000007', null, 'Sinta', 'mau tau jasa ini dimana ta', days],
    [
      ...([3, '9000000000000008', '9000000000000007', 'Toko Uji'] as const),
      ...(['Halo kak Sinta, soal jasanya boleh dibantu lewat chat ini ya.', day] as const),
    ],
  ];
  return rows.map(onLivePage);
}

const inDialog: Row[] = [
  [2, '9000000000000004', null, 'Sinta', 'mau tanya jasa ini dong', '1d'],
  [2, '9000000000000019', null, 'Sinta', 'test', '1d'],
  [2, '9000000000000020', null, 'Sinta', 'haloo', '1d'],
  [2, '9000000000000021', null, 'Sinta', 'test', '1d'],
  [2, '9000000000000022', null, 'Budi Santoso', 'mau tanya kak', '2h'],
  [2, '9000000000000023', null, 'Sinta', 'hallo', '23h'],
];

function inGroup(
  id: string,
  parent: string | null,
  author: string,
  user: string,
  text: string,
  shown: string,
): ReadOut {
  const own = parent === null ? `comment_id=${id}` : `comment_id=${parent}&reply_comment_id=${id}`;
  return {
    id,
    parent,
    post: '555',
    author,
    text,
    shown,
    rights: 'unknown',
    profile: `https://www.facebook.com/groups/123/user/${user}/`,
    permalink: `https://www.facebook.com/groups/123/posts/555/?${own}`,
  };
}

function onInstagram(id: string, parent: string | null, name: string, text: string): ReadOut {
  return {
    id,
    parent,
    post: 'DAbC_def12',
    author: name,
    text,
    shown: '2w',
    rights: 'unknown',
    profile: `https://www.instagram.com/${name}/`,
    permalink: `https://www.instagram.com/p/DAbC_def12/c/${parent === null ? id : `${parent}/r/${id}`}/`,
  };
}

export const EXPECTED_PAGES: readonly ExpectedPage[] = [
  {
    file: 'fb-page-timeline-live.en.html',
    address: PAGE,
    surface: 'page-timeline',
    comments: timeline('39m', '1d', '2d'),
  },
  {
    file: 'fb-page-timeline.sv.derived.html',
    address: PAGE,
    surface: 'page-timeline',
    comments: timeline('39 min', '1 d', '2 d'),
  },
  {
    file: 'fb-post-permalink-live.en.html',
    address: permalink('2', '9000000000000004').replace(/&comment_id=.*/, ''),
    surface: 'post-dialog',
    comments: inDialog.map(onLivePage),
  },
  {
    file: 'fb-group-post-dialog.nb.synthetic.html',
    address: 'https://www.facebook.com/groups/123/posts/555/',
    surface: 'post-dialog',
    comments: [
      inGroup('10', null, 'Selger Testesen', '900', 'Lot 1: Charizard ex 199/165', '2 t'),
      inGroup('11', '10', 'Ola Nordmann', '901', '250', '1 t'),
      inGroup('12', '10', 'Kari Nordmann', '902', 'bud 300', '45 min'),
      inGroup(
        ...(['20', null, 'Selger Testesen', '900'] as const),
        'Lot 2: Bundle 3 stk Pikachu\nLang beskrivelse som er kuttet av …',
        '2 t',
      ),
      inGroup('30', null, 'Per Hansen', '903', 'Sender du til Bergen?\n🙂', '30 min'),
    ],
  },
  {
    file: 'fb-group-composer.sv.derived.html',
    address: 'https://www.facebook.com/groups/111/',
    surface: 'group',
    comments: [],
  },
  {
    file: 'fb-ssr-data-sjs.html',
    address: 'https://www.facebook.com/permalink.php?story_fbid=1119&id=2',
    surface: 'post-page',
    comments: [],
  },
  {
    file: 'ig-post-comments.en.synthetic.html',
    address: 'https://www.instagram.com/p/DAbC_def12/',
    surface: 'post-dialog',
    comments: [
      onInstagram(
        ...(['18000000000000001', null, 'anna.test'] as const),
        'Hej! När öppnar badhuset? @kommunen.test @kommunen.test',
      ),
      onInstagram('18000000000000003', '18000000000000001', 'ola.test', '@anna.test kl 10'),
      onInstagram('18000000000000002', null, 'per.test', 'Vilket jäkla skämt till kommun'),
      onInstagram('18000000000000004', null, 'kari.test', ''),
    ],
  },
];
