import { cpus } from 'node:os';

import type { Boot, Boots } from './measure-boot.js';
import type { Decoding } from './measure-decode.js';
import type { DocumentMemory } from './measure-documents.js';
import { SLOW_VENDOR_MS } from './measure-fairness.js';
import type { Fairness } from './measure-fairness.js';
import { CONDITIONS } from './support/conditions.js';
import type { Effort } from './support/conditions.js';
import type { ExchangeCost } from './support/exchange-process.js';
import { cpuPerRequest, throughput } from './support/interleave.js';
import type { Rounds } from './support/interleave.js';
import { median, medianRatio } from './support/statistics.js';

export interface Measured {
  patients: Rounds;
  tokenRoute: Rounds;
  exchange: ExchangeCost;
  decoding: Decoding;
  fairness: Fairness;
  documents: DocumentMemory;
  boots: Boots;
  vendorCallsAtBoot: number;
  postgresVersion: string;
  effort: Effort;
}

const times = (ratio: number) => `${ratio.toFixed(2)}×`;
const verdict = (met: boolean) => (met ? 'yes' : 'NO');

/** The tables, as Markdown. */
export function report(measured: Measured): string {
  return [conditions(measured), ratios(measured), figures(measured)].join('\n\n');
}

function ratios(measured: Measured): string {
  const { patients, tokenRoute, exchange, boots, vendorCallsAtBoot } = measured;
  const toHand = ratio(patients, 'handWritten');
  const toBare = ratio(patients, 'bare');
  const route = ratio(tokenRoute, 'handWritten');
  const boot = medianRatio(bootTimes(boots.cobalt), bootTimes(boots.plain));
  const { statements, transactions, vendorCalls } = exchange;
  return table(
    ['what', 'beside', 'ours', 'target', 'met'],
    [
      [
        '`cobalt.org(id).patients.list()`, calls a second',
        'hand-written',
        times(toHand),
        'at least 2.50×',
        verdict(toHand >= 2.5),
      ],
      [
        'the same',
        'bare `undici.request` and `JSON.parse`',
        times(toBare),
        'at least 0.30×',
        verdict(toBare >= 0.3),
      ],
      [
        '`POST /cobalt/link/token`, requests a second',
        'hand-written',
        times(route),
        'at least 1.20×',
        verdict(route >= 1.2),
      ],
      ...decodingRows(measured.decoding),
      ...fairnessRows(measured.fairness),
      ...documentRows(measured.documents),
      [
        'exchange, SQL statements before the answer',
        'counted',
        String(statements),
        'at most 8',
        verdict(statements <= 8),
      ],
      [
        'exchange, vendor calls before the answer',
        'counted',
        String(vendorCalls),
        'at most 1',
        verdict(vendorCalls <= 1),
      ],
      [
        'exchange, transactions of several statements',
        'counted',
        String(transactions),
        'none across the vendor call',
        verdict(transactions === 0),
      ],
      [
        'boot, process start to listening',
        'the same app without us',
        times(boot),
        'at most 1.20×',
        verdict(boot <= 1.2),
      ],
      ['boot, vendor calls', 'counted', String(vendorCallsAtBoot), '0', verdict(vendorCallsAtBoot === 0)],
    ],
  );
}

function decodingRows({ parse, decode }: Decoding): string[][] {
  const share = medianRatio(decode, parse);
  return [
    [
      'decoding 500 appointments, answers a second',
      '`JSON.parse` alone',
      times(share),
      'at least 0.60×',
      verdict(share >= 0.6),
    ],
  ];
}

function fairnessRows({ calls, quietAlone, quietBeside, noisyAlone, noisyBeside }: Fairness): string[][] {
  const slower = medianRatio(quietBeside, quietAlone);
  const kept = medianRatio(noisyBeside, noisyAlone);
  const many = `${calls.toLocaleString('en')} calls at once`;
  return [
    [
      `a quiet organisation's p99 (${median(quietBeside).toFixed(1)} ms) beside one with ${many}`,
      `alone (${median(quietAlone).toFixed(1)} ms), the vendor at ${SLOW_VENDOR_MS} ms`,
      times(slower),
      'at most 1.50×',
      verdict(slower <= 1.5),
    ],
    [
      `the noisy one's calls a second (${median(noisyBeside).toFixed(0)})`,
      `alone (${median(noisyAlone).toFixed(0)})`,
      times(kept),
      'at least 0.80×',
      verdict(kept >= 0.8),
    ],
  ];
}

function documentRows(documents: DocumentMemory): string[][] {
  return (['up', 'down'] as const).map((direction) => [
    `a document of 200 MB ${direction}, peak growth of an app's memory after one of 16 MB`,
    'counted',
    `${documents[direction].toFixed(0)} MB`,
    'at most 64 MB',
    verdict(documents[direction] <= 64),
  ]);
}

function figures({ patients, tokenRoute, boots }: Measured): string {
  const rows = [
    ...[...patients].map(([name, runs]) => row('patients.list()', name, runs)),
    ...[...tokenRoute].map(([name, runs]) => row('token route', name, runs)),
  ];
  const speed = table(['work', 'contender', 'a second', 'CPU of its process, ms each'], rows);
  const boot = table(
    ['app', 'boot, ms', 'CPU, ms'],
    [
      ['TypeOrmModule and HttpModule', ...bootFigures(boots.plain)],
      ['the same with CobaltModule', ...bootFigures(boots.cobalt)],
    ],
  );
  return `${speed}\n\n${boot}`;
}

const bootTimes = (boots: readonly Boot[]) => boots.map(({ bootMs }) => bootMs);

function bootFigures(boots: readonly Boot[]): string[] {
  return [median(bootTimes(boots)).toFixed(0), median(boots.map(({ cpuMs }) => cpuMs)).toFixed(0)];
}

function row(work: string, contender: string, runs: Parameters<typeof throughput>[0]): string[] {
  const names: Record<string, string> = {
    cobalt: 'nestjs-cobalt',
    handWritten: 'hand-written',
    bare: 'bare undici',
  };
  return [
    work,
    names[contender] ?? contender,
    median(throughput(runs)).toFixed(0),
    median(cpuPerRequest(runs)).toFixed(3),
  ];
}

function ratio(rounds: Rounds, beside: string): number {
  return medianRatio(throughput(rounds.get('cobalt') ?? []), throughput(rounds.get(beside) ?? []));
}

function conditions({ postgresVersion, effort }: Measured): string {
  const { callers, connections, busyOrgs, patients } = CONDITIONS;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}`;
  return [
    `Node ${process.versions.node}, PostgreSQL ${postgresVersion}, ${machine}, ${new Date().toISOString().slice(0, 10)}.`,
    `${callers} callers at once; ${connections.toLocaleString('en')} linked accounts, one an organisation;`,
    `calls spread over ${busyOrgs} of them in turn; the vendor a bare HTTP server in a process of its own, answering with`,
    `${patients} patients; every link token asked for by another user. Each contender in a process of its own, all in one run, in turn:`,
    `${effort.rounds} rounds of ${effort.secondsPerRound} s after a warm-up, ${effort.boots} boots.`,
    'Ratios are medians of the ratios of each round, figures medians over the rounds.',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
