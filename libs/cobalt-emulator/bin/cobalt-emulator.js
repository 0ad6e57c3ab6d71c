#!/usr/bin/env node
// In the repository, not in dist: npm links a workspace's commands when it installs, before anything is built.
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) await import(cli);
else {
  process.stderr.write('The emulator is not built yet. Run `npm run build:libs` first.\n');
  process.exitCode = 1;
}
