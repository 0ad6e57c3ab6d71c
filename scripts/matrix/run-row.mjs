import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CHECKS, compile, hasJestSuite, runFlow, runJest } from './checks.mjs';
import { writeConsumer } from './consumer.mjs';
import { addSqliteBinary, findNode } from './node-versions.mjs';

/** The steps of the flow: without one there is no next one. */
const CHAIN = ['link', 'call', 'update'];

/**
 * Runs one row: `{ row, folder, versions, results, seconds }`, where `results` has `{ ok }`, `{ error }` or
 * `{ absent }` for each check.
 */
export async function runRow(row, { installs, servers }) {
  const begun = Date.now();
  const outcome = { row, folder: installs.folder, versions: {}, results: {} };
  const { results } = outcome;
  const record = async (check, work) => {
    const broken = CHAIN.includes(check) && CHAIN.find((step) => results[step]?.error);
    if (broken) results[check] = { error: `not reached: ${CHECKS[broken]} failed` };
    else results[check] = await work().then(() => ({ ok: true }), asError);
  };
  try {
    const [node, install] = await Promise.all([findNode(row.node), installs.for(row)]);
    if (row.database === 'sqlite') await addSqliteBinary(install, node);
    outcome.versions = versionsOf(install, node);
    const folder = writeConsumer(row, install);
    outcome.folder = folder;
    const emulatorInstall =
      row.special === 'bare' ? await installs.for({ ...row, special: undefined }) : install;
    await record('types', () => compile(folder, install));
    await runFlow({ row, folder, emulatorInstall, node, servers, record });
    if (!hasJestSuite(row)) results.jest = { absent: true };
    else await record('jest', () => runJest({ row, folder, install, node, servers }));
  } catch (error) {
    const [first, ...others] = Object.keys(CHECKS).filter((check) => !results[check]);
    results[first] = asError(error);
    for (const check of others) results[check] = { error: `not reached: ${CHECKS[first]} failed` };
  }
  const errors = Object.entries(results).filter(([, { error }]) => error);
  if (errors.length > 0 && outcome.folder !== installs.folder) {
    const text = errors.map(([check, { error }]) => `== ${CHECKS[check]}\n${error}\n`).join('\n');
    writeFileSync(join(outcome.folder, 'failures.log'), text);
  }
  return { ...outcome, seconds: Math.round((Date.now() - begun) / 1000) };
}

const asError = (error) => ({ error: error.message || String(error) });

function versionsOf(install, node) {
  const version = (name) =>
    JSON.parse(readFileSync(join(install, 'node_modules', name, 'package.json'), 'utf8')).version;
  return { node: node.version, nest: version('@nestjs/core'), typeorm: version('typeorm') };
}
