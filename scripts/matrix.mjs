// `npm run matrix`: installs the packed libraries in apps outside the repository, runs link, call and update mode in
// them over every pair of versions, and writes the README's compatibility table.
// `-- --short`: the rows that differ most. `-- --only <row>`: one. `-- --list`: their names. These write nothing.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CHECKS, compile } from './matrix/checks.mjs';
import { writeConsumer } from './matrix/consumer.mjs';
import { dimensions, impossible, nameOf, shortRows, specialRows } from './matrix/dimensions.mjs';
import { explanationOf, outdated } from './matrix/explanations.mjs';
import { Installs, packLibraries } from './matrix/installs.mjs';
import { holds, pairwise } from './matrix/pairwise.mjs';
import { runFolder } from './matrix/paths.mjs';
import { runRow } from './matrix/run-row.mjs';
import { writeTable } from './matrix/table.mjs';
import { buildCommonJs, buildLibraries } from './support/build.mjs';
import { Stop, main, step } from './support/step.mjs';
import { surroundings } from './support/surroundings.mjs';

const AT_ONCE = 2;

const { values: flags } = parseArgs({
  options: {
    short: { type: 'boolean' },
    list: { type: 'boolean' },
    only: { type: 'string', multiple: true },
  },
});

await main(async () => {
  const everyRow = [...pairwise(dimensions, isPossible), ...specialRows];
  if (flags.list) return console.log(everyRow.map(nameOf).join('\n'));
  const servers = await surroundings();
  const rows = rowsThatCanRun(chosenRows(everyRow), servers);
  await buildLibraries();
  await buildCommonJs();

  const folder = runFolder();
  const packed = await step('Packing the libraries', () => packLibraries(join(folder, 'packed')));
  const installs = new Installs(folder, packed);
  console.log(`> ${rows.length} rows, ${AT_ONCE} at once, in ${folder} …`);
  const outcomes = await inParallel(rows, async (row) => {
    const outcome = await runRow(row, { installs, servers });
    console.log(report(outcome));
    return outcome;
  });

  const whole = !flags.short && !flags.only;
  const problems = [
    ...outcomes.flatMap(unexplained),
    ...outdated(outcomes).map(({ text }) => `This explanation is out of date: ${text}`),
    ...(whole ? await disprovedImpossible(installs) : []),
  ];
  if (whole && rows.length === everyRow.length) await writeTable(outcomes);
  if (problems.length > 0) throw new Stop(`${problems.join('\n')}\n\nEverything is kept in ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  return undefined;
});

function isPossible(row) {
  return !impossible.some(({ pair }) => holds(row, pair));
}

function chosenRows(everyRow) {
  if (flags.short) return shortRows;
  if (!flags.only) return everyRow;
  return flags.only.map((name) => {
    const row = [...everyRow, ...shortRows].find((each) => nameOf(each) === name);
    if (!row) throw new Stop(`There is no row ${name}; \`npm run matrix -- --list\` names them.`);
    return row;
  });
}

/** Without its server a row is left out loudly; with CI set nothing may be left out. */
function rowsThatCanRun(rows, servers) {
  const missing = (row) => servers[row.database]?.missing;
  const without = rows.filter(missing);
  const said = [...new Set(without.map(missing))].map((reason) => `  - ${reason}`).join('\n');
  if (without.length > 0 && process.env.CI) throw new Stop(`CI is set, so nothing may be left out:\n${said}`);
  if (without.length > 0) {
    console.log(`Left out: ${without.map(nameOf).join(', ')}; the table is not written.\n${said}`);
  }
  return rows.filter((row) => !missing(row));
}

async function inParallel(items, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function report(outcome) {
  const failed = Object.entries(outcome.results).filter(([, { error }]) => error);
  const lines = failed.map(([check, { error }]) => {
    const why = explanationOf(outcome, check, error) ? 'red, and explained' : firstLines(error);
    return `      ${CHECKS[check]}: ${why}`;
  });
  const kept = unexplained(outcome).length > 0 ? `, kept in ${outcome.folder}` : '';
  const sign = failed.length > 0 ? '✗' : '✓';
  return [`  ${sign} ${nameOf(outcome.row)} (${outcome.seconds} s${kept})`, ...lines].join('\n');
}

function firstLines(text) {
  return text.trim().split('\n').slice(0, 4).join('\n        ');
}

function unexplained(outcome) {
  const failed = Object.entries(outcome.results)
    .filter(([check, { error }]) => error && !explanationOf(outcome, check, error))
    .map(([check]) => CHECKS[check]);
  if (failed.length === 0) return [];
  return [`${nameOf(outcome.row)} failed (${failed.join(', ')}); see failures.log in ${outcome.folder}`];
}

/** What is said to be impossible is tried: it must fail, and for the reason that is given. */
async function disprovedImpossible(installs) {
  const tried = await inParallel(impossible, async ({ pair, proof }) => {
    const row = { ...shortRows[1], ...pair };
    const install = await installs.for(row);
    const said = await compile(writeConsumer(row, install), install).then(
      () => '',
      (error) => error.message,
    );
    return said.includes(proof) ? [] : [`${nameOf(row)} is said to be impossible, but there is no ${proof}.`];
  });
  return tried.flat();
}
