import type { SeededRandom } from '../random/index.js';

/** Makes ids as an EHR has them: digits in most, dashed UUIDs in Practice Fusion. */
export function ehrIdMaker(emrName: string, random: SeededRandom): (digits: number) => string {
  if (emrName !== 'Practice Fusion') return (digits) => `${random.int(1, 9)}${random.digits(digits - 1)}`;
  return () => [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-');
}
