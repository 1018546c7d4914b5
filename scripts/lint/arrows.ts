/**
 * Who may import whom (docs/adr/0001-rooms-and-arrows.md). Every room may import itself; `domain`, `log` and `i18n`
 * are open to all but `domain`. A file belongs to the most specific room. What is not listed is forbidden.
 */
export interface Room {
  /** Folder or file, relative to the project. */
  readonly path: string;
  /** Folders or files that it may import beside itself and the open rooms. */
  readonly mayImport: readonly string[];
}

const OPEN = ['utils/domain', 'utils/log', 'utils/i18n'];
const PLATFORM_INTERFACE = ['utils/platforms/adapter', 'utils/platforms/markup-changed'];
const PAGE = ['components', 'utils/settings', 'utils/messaging', 'utils/policies'];

export const rooms: readonly Room[] = [
  { path: 'utils/domain', mayImport: [] },
  { path: 'utils/log', mayImport: [] },
  { path: 'utils/i18n', mayImport: ['utils/domain'] },
  { path: 'utils/checks', mayImport: OPEN },
  { path: 'utils/policies', mayImport: [...OPEN, 'policies'] },
  { path: 'utils/calendar', mayImport: OPEN },
  { path: 'utils/platforms', mayImport: OPEN },
  { path: 'utils/platforms/dom', mayImport: [...OPEN, ...PLATFORM_INTERFACE] },
  { path: 'utils/platforms/facebook', mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/platforms/dom'] },
  { path: 'utils/platforms/instagram', mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/platforms/dom'] },
  { path: 'utils/platforms/practice', mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/platforms/dom'] },
  { path: 'utils/capture', mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/messaging'] },
  { path: 'utils/removal', mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/messaging'] },
  { path: 'utils/records', mayImport: OPEN },
  { path: 'utils/pending', mayImport: [...OPEN, 'utils/records', 'utils/calendar'] },
  { path: 'utils/accounts', mayImport: [...OPEN, 'utils/records'] },
  { path: 'utils/supervision', mayImport: [...OPEN, 'utils/records', 'utils/calendar'] },
  { path: 'utils/exports', mayImport: OPEN },
  { path: 'utils/settings', mayImport: OPEN },
  { path: 'utils/messaging', mayImport: [...OPEN, 'utils/settings'] },
  {
    path: 'utils/moderation',
    mayImport: [
      ...OPEN,
      ...PLATFORM_INTERFACE,
      'utils/capture',
      'utils/removal',
      'utils/checks',
      'utils/messaging',
      'components/overlay',
    ],
  },
  {
    path: 'utils/publishing',
    mayImport: [
      ...OPEN,
      ...PLATFORM_INTERFACE,
      'utils/checks',
      'utils/messaging',
      'components/overlay',
      'components/checklist',
    ],
  },
  { path: 'components', mayImport: [...OPEN, 'components/ui'] },
  {
    path: 'components/overlay',
    mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'components/ui', 'components/answering'],
  },
  { path: 'components/checklist', mayImport: [...OPEN, 'components/ui', 'components/overlay'] },
  {
    path: 'entrypoints/platform-page',
    mayImport: [...OPEN, ...PLATFORM_INTERFACE, 'utils/moderation', 'utils/publishing', 'utils/messaging'],
  },
  {
    path: 'entrypoints/facebook.content',
    mayImport: [...OPEN, 'entrypoints/platform-page', 'utils/platforms/facebook'],
  },
  {
    path: 'entrypoints/instagram.content',
    mayImport: [...OPEN, 'entrypoints/platform-page', 'utils/platforms/instagram'],
  },
  {
    path: 'entrypoints/background',
    mayImport: [
      ...OPEN,
      'utils/records',
      'utils/pending',
      'utils/accounts',
      'utils/supervision',
      'utils/policies',
      'utils/checks',
      'utils/settings',
      'utils/messaging',
    ],
  },
  { path: 'entrypoints/panel.ts', mayImport: [...OPEN, 'components'] },
  {
    path: 'entrypoints/archive.ts',
    mayImport: [...OPEN, 'components', 'utils/capture', 'utils/messaging', 'utils/platforms'],
  },
  { path: 'entrypoints/checklist.ts', mayImport: [...OPEN, 'components', 'utils/publishing'] },
  {
    path: 'entrypoints/practice',
    mayImport: [...OPEN, ...PAGE, 'utils/moderation', 'utils/publishing', 'utils/platforms/practice'],
  },
  { path: 'entrypoints/spelling', mayImport: [...OPEN, ...PAGE, 'utils/checks'] },
  { path: 'entrypoints/records', mayImport: [...OPEN, ...PAGE, 'utils/records', 'utils/exports'] },
  { path: 'entrypoints/consents', mayImport: [...OPEN, ...PAGE, 'utils/records', 'entrypoints/records'] },
  { path: 'entrypoints/waiting', mayImport: [...OPEN, ...PAGE, 'utils/calendar'] },
  { path: 'entrypoints/sidepanel', mayImport: [...OPEN, ...PAGE, 'entrypoints/waiting'] },
  { path: 'entrypoints/popup', mayImport: [...OPEN, ...PAGE, 'entrypoints/waiting'] },
  { path: 'entrypoints/supervision', mayImport: [...OPEN, ...PAGE, 'utils/exports'] },
  { path: 'entrypoints', mayImport: [...OPEN, ...PAGE] },
];

/** An arrow that is allowed for one file, with its reason and the day it was granted. A stale one fails the lint. */
export interface ArrowException {
  readonly file: string;
  readonly imports: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly since: string;
}

export const exceptions: readonly ArrowException[] = [
  {
    file: 'entrypoints/background/photograph.ts',
    imports: 'utils/capture/photograph-tab',
    reason: 'only the background may take a picture of a tab; cropping it is a part of capturing',
    since: '2026-11-21',
  },
];
