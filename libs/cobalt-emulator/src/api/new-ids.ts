import type { Clinic } from '../clinics/index.js';
import type { PracticeRecords } from '../records/index.js';
import type { SeededRandom } from '../random/index.js';

const COUNTERS = 'counters';

interface Counter {
  readonly id: string;
  readonly count: number;
}

/** Draws for the next new thing of a kind at a practice: the same ones in the same order, never the same twice. */
export function drawNext(clinic: Clinic, records: PracticeRecords, kind: string): SeededRandom {
  const count = (records.find<Counter>(COUNTERS, kind)?.count ?? 0) + 1;
  records.put<Counter>(COUNTERS, { id: kind, count });
  return clinic.random('new', kind, String(count));
}
