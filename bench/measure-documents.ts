import { fork } from 'node:child_process';
import { once } from 'node:events';

import { CREDENTIALS } from './baselines/vendor-http.js';
import { orgOf } from './support/conditions.js';

const MB = 1024 * 1024;
/** The app and the vendor of the spec that holds the limit, each a process of its own. */
const PROCESSES = 'test/support/documents';

/** By how many MB an app grew at its largest while a document of 200 MB went through it. */
export interface DocumentMemory {
  up: number;
  down: number;
}

/** What a large document costs in memory, beyond what one of 16 MB had made of the process. */
export async function measureDocuments(databaseUrl: string): Promise<DocumentMemory> {
  const vendor = fork(`${PROCESSES}/vendor.main.mjs`);
  const [baseUrl] = (await once(vendor, 'message')) as [string];
  const grown = async (direction: keyof DocumentMemory): Promise<number> => {
    const argument = {
      database: { type: 'postgres', url: databaseUrl },
      cobalt: {
        clientId: CREDENTIALS.client_id,
        clientSecret: CREDENTIALS.client_secret,
        baseUrl,
        encryption: { keys: `bench:${Buffer.alloc(32, 7).toString('base64')}` },
      },
      orgId: orgOf(0),
      direction,
      bytes: 200 * MB,
    };
    const app = fork(`${PROCESSES}/client.main.mjs`, [JSON.stringify(argument)]);
    const [moved] = (await once(app, 'message')) as [{ sent: string; received: string; grownBytes: number }];
    if (moved.sent !== moved.received) throw new Error(`The document that went ${direction} is another one.`);
    return moved.grownBytes / MB;
  };
  try {
    return { up: await grown('up'), down: await grown('down') };
  } finally {
    vendor.disconnect();
  }
}
