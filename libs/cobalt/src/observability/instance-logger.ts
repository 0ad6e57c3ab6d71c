import { Logger } from '@nestjs/common';

import { DEFAULT_INSTANCE } from '../config/index.js';

/** The logger of an instance: every line says whose it is, `Cobalt` or `Cobalt:<name>`. */
export function instanceLogger(instance: string): Logger {
  return new Logger(instance === DEFAULT_INSTANCE ? 'Cobalt' : `Cobalt:${instance}`);
}
