// `npm run dev`: compiles on every change, restarts the app and rebuilds the page. Ctrl+C ends all of it.
import { spawn } from 'node:child_process';

import { buildLibraries, buildWebPage, root } from './support/build.mjs';
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
  const children = WATCHERS.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  stop();
});
