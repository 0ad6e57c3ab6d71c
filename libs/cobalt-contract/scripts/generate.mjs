/**
 * Bundles openapi/ into openapi.yaml and writes src/generated from it. With `--check` it writes nothing and fails
 * when a file is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';
import { stringify } from 'yaml';

import { bundle } from './bundle.mjs';
import { renderDocument } from './render-document.mjs';
import { renderEvents } from './render-events.mjs';
import { renderInputs } from './render-inputs.mjs';
import { renderOperations } from './render-operations.mjs';
import { renderReaders } from './render-readers.mjs';
import { renderWriters } from './render-writers.mjs';
import { typeView } from './type-view.mjs';

const root = new URL('../', import.meta.url);
const document = await bundle(new URL('openapi/', root));
const note = 'Generated from openapi/ by scripts/generate.mjs: change that, then `npm run generate`.\n';
const banner = `// ${note}`;

const files = {
  'openapi.yaml': `# ${note}${stringify(document, { lineWidth: 110, aliasDuplicateObjects: false })}`,
  'src/generated/schema.ts':
    banner +
    astToString(await openapiTS(typeView(document), { alphabetize: false, defaultNonNullable: false })),
  'src/generated/document.ts': banner + renderDocument(document),
  'src/generated/readers.ts': banner + renderReaders(document),
  'src/generated/writers.ts': banner + renderWriters(document),
  'src/generated/inputs.ts': banner + renderInputs(document),
  'src/generated/events.ts': banner + renderEvents(document),
  'src/generated/operations.ts': banner + renderOperations(document),
};

const stale = [];
await mkdir(new URL('src/generated/', root), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = new URL(name, root);
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) continue;
  stale.push(fileURLToPath(path));
  if (!process.argv.includes('--check')) await writeFile(path, text);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale, run "npm run generate":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length > 0
      ? `Wrote ${stale.length} of ${Object.keys(files).length} files.`
      : 'Everything is fresh.',
  );
}
