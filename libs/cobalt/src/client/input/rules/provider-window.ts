import type { InputProblem } from '../input-problem.js';
import { daysBetween } from './days-between.js';

/** The documented window of a live read for one provider, in days after the first one. */
const WINDOW_DAYS = 5;

/** Live reads by provider: a window of days for one, a single day for more. */
export function checkProviderWindow(
  start: string,
  end: string,
  providers: readonly string[],
): InputProblem | undefined {
  const days = daysBetween(start, end);
  if (days < 0) return { field: 'endDate', rule: 'must not be before `startDate`' };
  if (providers.length > 1 && days > 0) {
    return { field: 'endDate', rule: 'must be the day of `startDate` for two or more `providerIds`' };
  }
  if (days <= WINDOW_DAYS) return undefined;
  return {
    field: 'endDate',
    rule: `must be at most ${WINDOW_DAYS} days after \`startDate\` for one provider`,
  };
}
