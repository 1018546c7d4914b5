import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './ready/build-extension.mjs';
import { CHECKERS, installDebianPackages, isRootOnDebian, missingDebianPackages } from './ready/debian.mjs';
import { ensureBrowser } from './ready/ensure-browser.mjs';
import { bundledNode, installPackages } from './ready/install-packages.mjs';

// npm test: the same readiness as npm start, then every check, each stage even when an earlier one failed.
// A stage without a runner of its own counts as one test. Last line: `N passed, N failed`.
chdir(fileURLToPath(new URL('..', import.meta.url)));
const say = (line) => console.log(line);
const REPORTS = '.cache/reports';
let passed = 0;
let failed = 0;

function runNode(...args) {
  return spawnSync(bundledNode(), args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function stage(name, isFine) {
  say(`\n— ${name}`);
  if (isFine()) passed += 1;
  else failed += 1;
}

function vitest(project) {
  say(`\n— ${project} tests`);
  const report = `${REPORTS}/${project}.json`;
  const isFine = runNode(
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    if (!isFine && result.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

function buildOrSay(browser) {
  try {
    buildExtension(say, browser);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function installCheckers() {
  if (!isRootOnDebian()) return;
  const missing = missingDebianPackages(CHECKERS);
  if (missing.length === 0) return;
  say(`Installing the independent checkers from Debian: ${missing.join(', ')} …`);
  installDebianPackages(missing);
}

try {
  installPackages(say);
  ensureBrowser(say);
  installCheckers();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  stage('build', () => buildOrSay('chrome'));
  stage('build for Firefox', () => buildOrSay('firefox'));
  stage('formatting', () =>
    runNode('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  );
  stage('lint and import arrows', () => runNode('node_modules/oxlint/bin/oxlint'));
  stage('types', () => runNode('node_modules/typescript/bin/tsc', '--noEmit'));
  stage('nothing unused', () => runNode('node_modules/knip/bin/knip.js'));
  for (const project of ['unit', 'browser', 'e2e']) vitest(project);
} catch (error) {
  console.error(error.message);
  failed += 1;
}

say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
