// `npm run coverage`: docs/api-coverage.md, made anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { coveragePage } from './support/api-coverage.mjs';
import { root } from './support/build.mjs';
import { main, runNode } from './support/step.mjs';

const PAGE = 'docs/api-coverage.md';

await main(async () => {
  writeFileSync(join(root, PAGE), coveragePage());
  return await runNode(['node_modules/prettier/bin/prettier.cjs', '--write', PAGE], { cwd: root });
});
