import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import '@/components/settings/settings.css';
import './options.css';
import { watchRevision } from '@/utils/messaging/revision';
import { OptionsApp } from './options-app';
import { createOptionsStore } from './options-store';
import { createPermissionStore, PICTURES } from './permission-store';
import { createLinkStore } from './link-store';
import { createRulesStore } from './rules-store';

const options = await createOptionsStore();
const rules = createRulesStore();
const links = createLinkStore();
const pictures = createPermissionStore(PICTURES);
const loadAll = () => Promise.all([options.refresh(), rules.load(), pictures.load()]);
void loadAll();
watchRevision(browser.storage.onChanged, new AbortController().signal, () => void loadAll());

const root = document.getElementById('root');
if (root)
  createRoot(root).render(<OptionsApp options={options} rules={rules} pictures={pictures} links={links} />);
