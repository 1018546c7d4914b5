import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/components/ui/ui.css';
import './options.css';
import { readSettings } from '@/utils/settings/settings-store';
import { OptionsApp } from './options-app';
import { createOptionsStore } from './options-store';

const options = createOptionsStore(await readSettings(browser.storage.local, () => crypto.randomUUID()));
void options.load();

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsApp options={options} />);
