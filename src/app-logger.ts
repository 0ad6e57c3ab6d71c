import { ConsoleLogger } from '@nestjs/common';

/** Nest's own account of its start-up: dozens of lines that say nothing to whoever runs the app. */
const START_UP = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's logger, in colour on terminals only and without the lines of {@link START_UP}. */
export class AppLogger extends ConsoleLogger {
  constructor() {
    super({
      colors: process.stdout.isTTY === true && !process.env['NO_COLOR'],
      logLevels: ['log', 'warn', 'error', 'fatal'],
    });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!START_UP.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}
