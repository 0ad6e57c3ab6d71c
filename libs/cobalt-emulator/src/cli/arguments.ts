import { parseArgs } from 'node:util';
import type { CobaltEmulatorOptions } from '../cobalt-emulator.js';

export const USAGE = `Usage: cobalt-emulator [options]

  --port N            where to listen; 0 picks a free port (default 4010)
  --host ADDRESS      on which address (default 127.0.0.1)
  --callback-url URL  where Link's window mode returns to
  --seed N            what clinics and fault rates are drawn from (default 1)
  --state FILE        keep links, accounts, records, events, webhooks and clock in this file
  --help              this text

Once it serves, it prints its address and the COBALT_* variables that point an app at it.
`;

/** The command line is not understood; the message says where. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Nothing: help was asked for.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): CobaltEmulatorOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  return {
    port: wholeNumber('--port', values.port ?? '4010', 65_535),
    host: given('--host', values.host),
    callbackUrl: values['callback-url'],
    seed: values.seed === undefined ? undefined : wholeNumber('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    statePath: given('--state', values.state),
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        'callback-url': text,
        seed: text,
        state: text,
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function given(option: string, text: string | undefined): string | undefined {
  if (text === '') throw new UsageError(`${option} must not be empty.`);
  return text;
}

function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) {
    throw new UsageError(`${option} must be a whole number from 0 to ${max}.`);
  }
  return value;
}
