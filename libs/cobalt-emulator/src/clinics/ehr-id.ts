import type { SeededRandom } from '../random/index.js';

/** Makes ids as an EHR has them, none twice: digits in most, dashed UUIDs in Practice Fusion. */
export function ehrIdMaker(emrName: string, random: SeededRandom): (digits: number) => string {
  const made = new Set<string>();
  const draw = (digits: number): string =>
    emrName === 'Practice Fusion'
      ? [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-')
      : `${random.int(1, 9)}${random.digits(digits - 1)}`;
  return (digits) => {
    let id = draw(digits);
    while (made.has(id)) id = draw(digits);
    made.add(id);
    return id;
  };
}
