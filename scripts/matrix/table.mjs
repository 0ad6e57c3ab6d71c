import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { root } from '../support/build.mjs';
import { CHECKS } from './checks.mjs';
import { impossible } from './dimensions.mjs';
import { explanationOf } from './explanations.mjs';

const DATABASES = { sqlite: 'SQLite', postgres: 'PostgreSQL', mariadb: 'MariaDB' };
const ADAPTERS = { express: 'Express', fastify: 'Fastify' };
const MODULES = {
  commonjs: 'CommonJS, `commonjs`',
  node16: 'CommonJS, `node16`',
  node18: 'CommonJS, `node18`',
  nodenext: 'CommonJS, `nodenext`',
  'node16-esm': 'ESM, `node16`',
  'nodenext-esm': 'ESM, `nodenext`',
  'bundler-esm': 'ESM, `esnext` + `bundler`',
};
const LEGEND =
  "ts-jest: the CommonJS suite of Nest's starter, with `nestjs-cobalt/testing`; apps of ES modules have none.";
const README = join(root, 'README.md');
const BEGIN = '<!-- compatibility: written by npm run matrix -->';
const END = '<!-- /compatibility -->';

/** Puts what ran between the README's markers. */
export async function writeTable(outcomes) {
  const text = readFileSync(README, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`README.md lacks the lines ${BEGIN} and ${END}`);
  const changed = `${text.slice(0, begin + BEGIN.length)}\n\n${markdown(outcomes)}\n\n${text.slice(end)}`;
  writeFileSync(README, await format(changed, { ...(await resolveConfig(README)), parser: 'markdown' }));
}

/** The table and its notes. */
export function markdown(outcomes) {
  const notes = [];
  const note = (text) => {
    if (!notes.includes(text)) notes.push(text);
    return `<sup>${notes.indexOf(text) + 1}</sup>`;
  };
  const cell = (outcome, check) => {
    const { ok, absent, error } = outcome.results[check];
    if (ok) return '✓';
    if (absent) return '–';
    return `✗${note(explanationOf(outcome, check, error)?.text ?? 'Not explained.')}`;
  };
  const head = ['Nest', 'TypeORM', 'Node', 'Module', 'Adapter', 'Database', ...Object.values(CHECKS)];
  const rows = [...outcomes].sort(byVersions).map((outcome) => {
    const { row, versions } = outcome;
    return [
      short(versions.nest),
      short(versions.typeorm),
      short(versions.node),
      MODULES[row.module] + (row.about ? `; ${row.about}` : ''),
      ADAPTERS[row.adapter],
      DATABASES[row.database],
      ...Object.keys(CHECKS).map((check) => cell(outcome, check)),
    ];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const footnotes = notes.map((text, index) => `<sup>${index + 1}</sup> ${text}`);
  const cannot = impossible.map(
    ({ pair, reason }) => `- Nest ${pair.nest} with ${MODULES[pair.module]}: ${reason}`,
  );
  const absent = 'Not in the table, because nobody can have them:';
  return [table, LEGEND, ...footnotes, absent, cannot.join('\n')].join('\n\n');
}

/** Major and minor. */
const short = (version) => version.split('.', 2).join('.');

function byVersions({ row: a }, { row: b }) {
  const key = (row) =>
    [row.special ? 1 : 0, row.nest, row.typeorm, row.node, Object.keys(MODULES).indexOf(row.module)].join(
      ' ',
    );
  return key(a).localeCompare(key(b));
}
