// `npm run dev`: compiles on every change, restarts the app and rebuilds the page. Ctrl+C ends all of it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { buildLibraries, buildWebPage, libraries, root } from './support/build.mjs';
import { watchBundles } from './support/bundle.mjs';
import { main } from './support/step.mjs';

const WATCHERS = [
  ['node_modules/typescript/bin/tsc', '-b', '-w', '--preserveWatchOutput', 'tsconfig.build.json'],
  ['node_modules/vite/bin/vite.js', 'build', 'src/web', '--watch', '--logLevel', 'warn'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/app/main.js'],
];

await main(async () => {
  await buildLibraries();
  await buildWebPage();
  console.log('> Watching for changes …');
  const bundles = watchBundles(libraries.map((library) => join(root, library)));
  const children = WATCHERS.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  stop();
  await Promise.all(bundles.map((watcher) => watcher.close()));
});
