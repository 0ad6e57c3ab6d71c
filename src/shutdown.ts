import type { Server } from 'node:http';

import type { INestApplication } from '@nestjs/common';

const HARD_LIMIT_MS = 10_000;
const SWEEP_MS = 100;

/**
 * On SIGTERM or SIGINT: takes no more requests, finishes those in flight, closes everything and exits 0. What is not
 * done after ten seconds is cut off (exit code 1). A second signal changes nothing.
 */
export function shutDownOnSignals(app: INestApplication): void {
  let begun = false;
  const shutDown = () => {
    if (begun) return;
    begun = true;
    setTimeout(() => process.exit(1), HARD_LIMIT_MS).unref();
    // A connection kept alive after its last answer would hold the server open.
    const server = app.getHttpServer() as Server;
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS).unref();
    app
      .close()
      .finally(() => clearInterval(sweep))
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', shutDown).on('SIGINT', shutDown);
}
