import type { Surroundings } from './support/conditions.js';
import type { ExchangeCost } from './support/exchange-process.js';
import { startChild } from './support/ipc.js';

const TIMES = 5;

/** The dearest of some exchanges, each by an organisation that never linked before. */
export async function measureExchange(surroundings: Surroundings): Promise<ExchangeCost> {
  const child = await startChild('support/exchange-process.js');
  const costs = await child.ask<ExchangeCost[]>('exchange', { ...surroundings, times: TIMES });
  await child.stop();
  const most = (key: keyof ExchangeCost) => Math.max(...costs.map((cost) => cost[key]));
  return {
    statements: most('statements'),
    transactions: most('transactions'),
    vendorCalls: most('vendorCalls'),
  };
}
