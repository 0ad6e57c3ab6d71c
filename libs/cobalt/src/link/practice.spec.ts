import { describe, expect, it } from '@jest/globals';

import { comparePractices } from './practice.js';

describe('comparing practices by their providers', () => {
  it.each<[string[], string[], string]>([
    [['1', '2'], ['2', '3'], 'same'],
    [['1', '2'], ['3', '4'], 'another'],
    [[], ['3'], 'unknown'],
    [['1'], [], 'unknown'],
  ])('known %p, found %p: %s', (known, found, expected) => {
    expect(comparePractices(known, found)).toBe(expected);
  });
});
