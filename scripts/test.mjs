// `npm test`: builds what the tests need, runs everything this machine can run and says what was left out and
// why. With CI set nothing may be left out. Arguments after `--` go to Jest.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildCommonJs, buildLibraries, buildWebPage, root } from './support/build.mjs';
import { Stop, main, runNode } from './support/step.mjs';
import { surroundings } from './support/surroundings.mjs';

const NAMES = {
  postgres: 'whole-flow suites on PostgreSQL',
  mariadb: 'whole-flow suites on MariaDB',
  chromium: 'browser suites',
  vectors: 'published test vectors',
};

const inCi = !['', '0', 'false'].includes(process.env.CI ?? '');

function describeMissing(found) {
  return Object.entries(found)
    .filter(([, { missing }]) => missing)
    .map(([key, { missing }]) => `  - ${NAMES[key]}: ${missing}`);
}

/** What the suites are told: which databases to run on, which browser to start, which suites to leave out. */
function testEnvironment({ postgres, mariadb, chromium, vectors }) {
  const databases = ['sqlite', postgres.value && 'postgres', mariadb.value && 'mariadb'];
  const without = [!chromium.value && 'browser', !vectors.value && 'vectors'];
  return {
    ...process.env,
    TEST_DATABASES: databases.filter(Boolean).join(','),
    ...(postgres.value && { TEST_POSTGRES_URL: postgres.value }),
    ...(mariadb.value && { TEST_MARIADB_URL: mariadb.value }),
    ...(chromium.value && { TEST_BROWSER: chromium.value }),
    TEST_WITHOUT: without.filter(Boolean).join(','),
  };
}

async function runJest(environment) {
  const folder = mkdtempSync(join(tmpdir(), 'nestjs-cobalt-'));
  const outputFile = join(folder, 'results.json');
  try {
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ];
    const options = { cwd: root, env: environment };
    const code = await runNode(
      [...args, '--json', '--outputFile', outputFile, ...process.argv.slice(2)],
      options,
    );
    const results = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
    return { code, results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite that could not even be loaded has no tests to count: it counts as one that failed. */
function closingLine(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

await main(async () => {
  const found = await surroundings();
  const missing = describeMissing(found);
  if (inCi && missing.length > 0) {
    throw new Stop(`CI is set, so nothing may be left out, but this machine lacks:\n${missing.join('\n')}`);
  }
  await buildLibraries();
  await buildCommonJs();
  await buildWebPage();
  const { code, results } = await runJest(testEnvironment(found));
  if (missing.length > 0) console.log(`\nLeft out on this machine:\n${missing.join('\n')}`);
  console.log(`\n${results ? closingLine(results) : '0 passed, 1 failed'}`);
  return code;
});
