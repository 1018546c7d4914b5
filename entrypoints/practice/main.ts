import { browser } from 'wxt/browser';
import './practice.css';
import './practice-site.css';
import './practice-thread.css';
import './practice-portals.css';
import { LANGUAGES } from '@/utils/domain/language';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { askBackground } from '@/utils/messaging/ask-background';
import { watchRevision } from '@/utils/messaging/revision';
import { answerPageQuestions } from '@/utils/moderation/answer-page-questions';
import { startModeration } from '@/utils/moderation/start-moderation';
import { createPracticeAdapter } from '@/utils/platforms/practice/adapter';
import { startStage } from '@/utils/platforms/practice/stage/start-stage';
import { startPublishing } from '@/utils/publishing/start-publishing';
import { readSettingsInForce } from '@/utils/settings/settings-in-force';

const { language: chosen } = await readSettingsInForce(browser.storage, () => crypto.randomUUID());
const asked = new URLSearchParams(location.search).get('lang');
const language = LANGUAGES.find((known) => known === asked) ?? chooseLanguage(chosen, navigator.languages);
const container = document.getElementById('practice') ?? document.body;
const { signal } = new AbortController();

document.documentElement.lang = language;
const stage = startStage({
  container,
  language,
  search: location.search,
  clock: Date.now,
  storage: localStorage,
  navigate: (search) => history.pushState(null, '', `${location.pathname}${search}`),
  signal,
});
document.title = `${stage.say('title')} – Bevara`;
addEventListener('popstate', () => stage.show(location.search));

const adapter = createPracticeAdapter(location.origin);
answerPageQuestions(adapter, document);
void startPublishing({
  adapter,
  document,
  signal,
  ask: askBackground,
  loadChecklist: async () => {
    const { createDesk } = await import('@/utils/publishing/create-desk');
    return { createDesk };
  },
  watchChanges: (until, onChange) => watchRevision(browser.storage.onChanged, until, onChange),
});
await startModeration({
  adapter,
  document,
  signal,
  ask: askBackground,
  loadPanel: async () => {
    const { mountPanel } = await import('@/components/overlay/panel/mount-panel');
    return { mountPanel };
  },
  watchChanges: (until, onChange) => watchRevision(browser.storage.onChanged, until, onChange),
});
