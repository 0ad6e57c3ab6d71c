/**
 * Writes src/generated from openapi.yaml. With `--check` it writes nothing and fails when a file is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

import { renderMappers } from './render-mappers.mjs';
import { renderOperations } from './render-operations.mjs';

const root = new URL('../', import.meta.url);
const document = parse(await readFile(new URL('openapi.yaml', root), 'utf8'), { merge: false });
const banner =
  '// Generated from openapi.yaml by scripts/generate.mjs: change that, then `npm run generate`.\n';

const files = {
  'schema.ts': banner + astToString(await openapiTS(structuredClone(document), { alphabetize: false })),
  'document.ts':
    banner +
    "import { deepFreeze } from '../deep-freeze.js';\nimport type { OpenApiDocument } from '../openapi-document.js';\n\n" +
    `/** The contract itself, as plain frozen data. */\nexport const openapi: OpenApiDocument = deepFreeze(${JSON.stringify(document, null, 2)});\n`,
  'mappers.ts': banner + renderMappers(document),
  'operations.ts': banner + renderOperations(document),
};

const folder = new URL('src/generated/', root);
const stale = [];
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = new URL(name, folder);
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
