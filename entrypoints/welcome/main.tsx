import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import '@/components/settings/settings.css';
import '@/entrypoints/options/options.css';
import './welcome.css';
import { createOptionsStore } from '@/entrypoints/options/options-store';
import { createPermissionStore, PICTURES, SITES } from '@/entrypoints/options/permission-store';
import { createRulesStore } from '@/entrypoints/options/rules-store';
import { watchRevision } from '@/utils/messaging/revision';
import { WelcomeApp } from './welcome-app';

const stores = {
  options: await createOptionsStore(),
  rules: createRulesStore(),
  sites: createPermissionStore(SITES),
  pictures: createPermissionStore(PICTURES),
};
const { options, rules, sites, pictures } = stores;
const loadAll = () => Promise.all([options.refresh(), rules.load(), sites.load(), pictures.load()]);
void loadAll();
watchRevision(browser.storage.onChanged, new AbortController().signal, () => void loadAll());

const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomeApp {...stores} />);
