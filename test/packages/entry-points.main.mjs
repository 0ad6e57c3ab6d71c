// The names that each entry point exports, as plain Node sees them: imported, required, and imported from CommonJS.
// Started by entry-points.e2e-spec.ts.
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const names = (door) =>
  Object.keys(door)
    .filter((name) => !['default', 'module.exports', '__esModule'].includes(name))
    .sort();

const seen = {};
for (const entry of process.argv.slice(2)) {
  seen[entry] = {
    imported: names(await import(entry)),
    required: names(require(entry)),
    commonJsImported: names(await import(pathToFileURL(require.resolve(entry)).href)),
  };
}
console.log(JSON.stringify(seen));
