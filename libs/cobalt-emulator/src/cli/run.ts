import { CobaltEmulator, type CobaltEmulatorOptions } from '../cobalt-emulator.js';
import { InvalidInputError } from '../input/index.js';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { greeting } from './greeting.js';
import { startProblem } from './start-problem.js';

/** Runs until SIGTERM or SIGINT, which end it with 0. Bad arguments: 2; anything that keeps it from starting: 1. */
export async function run(args: readonly string[]): Promise<void> {
  let options: CobaltEmulatorOptions | undefined;
  try {
    options = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return misuse(error);
  }
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  try {
    stopOnSignal(await start(options));
  } catch (error) {
    if (error instanceof InvalidInputError) return misuse(error);
    end(1, `${startProblem(error, options)}\n`);
  }
}

async function start(options: CobaltEmulatorOptions): Promise<CobaltEmulator> {
  const emulator = await CobaltEmulator.start(options);
  process.stdout.write(greeting(emulator));
  return emulator;
}

function stopOnSignal(emulator: CobaltEmulator): void {
  const stop = (): void => {
    void emulator.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function misuse({ message }: Error): void {
  end(2, `${message}\n\n${USAGE}`);
}

function end(exitCode: number, message: string): void {
  process.stderr.write(message);
  process.exitCode = exitCode;
}
