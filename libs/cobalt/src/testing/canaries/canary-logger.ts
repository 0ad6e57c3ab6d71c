import type { LoggerService } from '@nestjs/common';

const LEVELS = ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'] as const;

/** A Nest logger that hands every line to `record`, at every level, and prints nothing. */
export function createCanaryLogger(record: (level: string, parts: unknown[]) => void): LoggerService {
  const at =
    (level: string) =>
    (...parts: unknown[]): void =>
      record(level, parts);
  return Object.fromEntries(LEVELS.map((level) => [level, at(level)])) as unknown as LoggerService;
}
