import type { SeededRandom } from '../random/index.js';

/** A National Provider Identifier: ten digits, the last one the Luhn check digit over `80840` and the others. */
export function makeNpi(random: SeededRandom): string {
  const body = `1${random.digits(8)}`;
  return `${body}${luhnCheckDigit(`80840${body}`)}`;
}

/** Whether a text is an NPI with its right check digit. */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhnCheckDigit(`80840${text.slice(0, 9)}`) === Number(text[9]);
}

/** Luhn (ISO/IEC 7812-1, annex B). */
function luhnCheckDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
