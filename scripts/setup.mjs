// Prepares a checkout: right Node, packages installed from the lockfile. Runs before `npm start` and `npm test`
// and does nothing when there is nothing to do. Plain Node: it runs before any package is there.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isInstalled, nativeAddonLoads, wantedStamp, writeStamp } from './support/installed.mjs';
import { npmCli, npmEnvironment } from './support/npm.mjs';
import { Stop, main, runNode, step } from './support/step.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function checkNode() {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  const [major, minor] = range.match(/\d+/gu).map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new Stop(
    `This project needs Node ${major}.${minor} or later; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a current one from https://nodejs.org or with your version manager, then run the same command again.',
  );
}

async function install() {
  const npm = npmCli();
  if (!npm) {
    throw new Stop(
      'npm was not found, neither beside node nor on the PATH. Install npm, then run the same command again.',
    );
  }
  const args = [
    npm,
    'ci',
    '--include=dev',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const code = await runNode(args, { cwd: root, env: npmEnvironment() });
  if (code !== 0) {
    throw new Stop(
      `npm ci ended with status ${code}; its own words are above. Two usual causes: no way to the package registry, or\n` +
        'no compiler for better-sqlite3 where no prebuilt binary can be fetched (Debian: apt-get install build-essential python3;\n' +
        'macOS: xcode-select --install).',
    );
  }
  if (!nativeAddonLoads(root)) {
    throw new Stop(
      'better-sqlite3 was installed but does not load: its install script did not run. Check that npm is not set to\n' +
        'ignore-scripts, then remove node_modules and run the same command again.',
    );
  }
}

await main(async () => {
  checkNode();
  const stamp = wantedStamp(root);
  if (isInstalled(root, stamp)) return;
  await step('Installing the packages of package-lock.json (one to three minutes the first time)', install);
  writeStamp(root, stamp);
});
