import { expect, it } from '@jest/globals';

import { HostProcess } from './support/host-process.js';
import { TestHost } from './support/host.js';
import { describeEachAdapter } from './support/hosts.js';

/** In a process of its own: @nestjs/throttler requires Nest, which Jest cannot do on every Node. */
describeEachAdapter('a host that throttles all its routes', (adapter) => {
  it('throttles ours as its own, but not those that it was told to skip', async () => {
    const neighbour = await TestHost.start({ adapter });
    const host = await HostProcess.start(neighbour, undefined, { throttle: 2 });
    try {
      const ana = host.as('org', 'ana');
      const token = () => ana.post('/cobalt/link/token', {});
      const tokens = [await token(), await token(), await token()];
      expect(tokens.map(({ status }) => status)).toEqual([201, 201, 429]);
      expect(Number(tokens[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await neighbour.rows('cobalt_link_session')).toHaveLength(2);
      const list = () => ana.get('/cobalt/connections');
      const lists = [await list(), await list(), await list()];
      expect(lists.map(({ status }) => status)).toEqual([200, 200, 200]);
    } finally {
      await host.stop();
      await neighbour.stop();
    }
  });
});
