import type { ValueTransformer } from 'typeorm';

/** Epoch milliseconds in a `bigint` column; drivers hand 64-bit integers back as strings. */
export const epochMillis: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};
