import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;

/** Runs a program of Node to its end; what it printed comes back, and is thrown when its status is not 0. */
export function run(node, args, { cwd, env = process.env, timeoutMs = 900_000 }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    const output = collect(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output());
      else reject(new Error(`${args.join(' ')} ended with ${signal ?? code}\n${output()}`));
    });
  });
}

/** Starts a server that prints its address, and resolves with `{ url, stop }`. Its output goes to `logFile`. */
export async function serve(node, args, { cwd, env, logFile }) {
  const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child);
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => {
      writeFileSync(logFile, output());
      resolve(signal ?? code);
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    const how = await ended;
    clearTimeout(timer);
    if (![0, 'SIGTERM'].includes(how))
      throw new Error(`${args[0]} did not end on SIGTERM: ${how}\n${output()}`);
  };
  try {
    return { url: await address(child, output, ended, args[0]), stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function address(child, output, ended, name) {
  return new Promise((resolve, reject) => {
    const fail = (how) => reject(new Error(`${name} ${how} before it was listening\n${output()}`));
    const timer = setTimeout(() => fail(`took more than ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
    child.stdout.on('data', () => {
      const found = /^(?:listening on )?(http:\/\/\S+)$/mu.exec(output());
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1].replace(/\/$/u, ''));
    });
    child.once('error', reject);
    void ended.then((how) => fail(`ended with ${how}`));
  });
}

function collect(child) {
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
