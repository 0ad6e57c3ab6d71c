import type { CobaltEmulatorOptions } from '../cobalt-emulator.js';

/** What keeps the emulator from starting, and what to do about it. */
export function startProblem(error: unknown, { port, host = '127.0.0.1' }: CobaltEmulatorOptions): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken (${code}). Stop what listens there, or choose another with --port; 0 picks a free one.`;
    case 'EACCES':
      return `This user may not listen on port ${port} (${code}). Choose another with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `No address of this machine is called ${host} (${code}). Choose another with --host.`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
