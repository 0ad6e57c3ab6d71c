import { Pool } from 'undici';

import type { StartCall } from '../support/contender.js';
import { CONDITIONS } from '../support/conditions.js';
import { CREDENTIALS } from './vendor-http.js';

// Fair: what the wire itself costs, with no database, no cipher, no framework: the ceiling, not a way to work.
export const start: StartCall = ({ vendorUrl }) => {
  const pool = new Pool(vendorUrl, { connections: CONDITIONS.callers });
  const headers = { ...CREDENTIALS, access_token: '493JKLHIU98789hLKH9HHJH' };
  return Promise.resolve({
    call: async () => {
      const { body } = await pool.request({ method: 'GET', path: '/v1/patients', headers });
      return JSON.parse(await body.text()) as unknown;
    },
    stop: () => pool.close(),
  });
};
