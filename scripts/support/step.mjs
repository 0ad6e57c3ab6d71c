import { spawn } from 'node:child_process';

const HEARTBEAT_MS = 15_000;

/** Seconds since `start`, as people read them. */
export function elapsed(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** Says what is being done, does it, and says how long it took. Without a terminal it also says it is alive. */
export async function step(label, work) {
  const start = Date.now();
  console.log(`> ${label} …`);
  const heartbeat = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  still at it (${elapsed(start)})`), HEARTBEAT_MS);
  try {
    const result = await work();
    console.log(`  done in ${elapsed(start)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Runs a Node program in the foreground and resolves with its exit code; signals are passed on. */
export function runNode(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** An end that needs no stack trace: the sentence says what to do. */
export class Stop extends Error {}

/** Runs a script's main function; a {@link Stop} ends the process with its sentence and status 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
