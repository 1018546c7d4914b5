import { installDebianPackages, isRootOnDebian } from './debian.mjs';
import { chromiumPath } from './find-browser.mjs';

/** Makes sure that there is a Chromium-family browser, or throws one line that says what to install. */
export function ensureBrowser(say) {
  if (chromiumPath()) return;
  if (isRootOnDebian()) {
    say('Installing Chromium from Debian …');
    installDebianPackages(['chromium']);
  }
  if (!chromiumPath()) {
    throw new Error(
      'No Chromium-family browser was found: install Chromium, Chrome or Edge, or set BEVARA_BROWSER to its path.',
    );
  }
}
