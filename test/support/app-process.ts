import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'];

/** The built app in a process and a working directory of its own, as `npm start` runs it. */
export class AppProcess {
  output = '';
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  private constructor(
    private readonly child: ChildProcess,
    readonly directory: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  }

  /** @param directory where to run; default: a new empty one */
  static async start(env: Record<string, string> = {}, directory?: string): Promise<AppProcess> {
    const cwd = directory ?? (await mkdtemp(join(tmpdir(), 'clinic-process-')));
    const inherited = INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const variables = { ...Object.fromEntries(inherited), PORT: '0', ...env };
    return new AppProcess(spawn(process.execPath, [MAIN], { cwd, env: variables }), cwd);
  }

  /** The address it prints; rejects when it ends without printing one. */
  async url(): Promise<string> {
    const address = await Promise.race([this.printed(/Console ready at (http:\/\/\S+)/u), this.exited]);
    if (typeof address === 'string') return address;
    throw new Error(`The app ended with ${address.code ?? address.signal}:\n${this.output}`);
  }

  /** Where its emulator is. */
  emulatorUrl(): Promise<string> {
    return this.printed(/stands in for Cobalt at (http:\/\/\S+)/u);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Ends it whatever it does, and removes its directory. */
  async remove(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
    await rm(this.directory, { recursive: true, force: true });
  }

  private printed(pattern: RegExp): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        const found = pattern.exec(this.output)?.[1];
        if (found === undefined) return;
        this.child.stdout?.off('data', look);
        resolve(found);
      };
      this.child.stdout?.on('data', look);
      look();
    });
  }
}
