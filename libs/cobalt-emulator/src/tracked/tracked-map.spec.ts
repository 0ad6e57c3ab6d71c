import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TrackedMap, type TableChanges } from './index.js';

interface Entry {
  readonly id: string;
  readonly value: number;
}

describe('a map that is tracked', () => {
  const apply = (copy: Map<string, Entry>, { removed = [], put = [] }: TableChanges<Entry>): void => {
    for (const id of removed) copy.delete(id);
    for (const entry of put) copy.set(entry.id, entry);
  };

  it('tells nothing when nothing has happened, and everything once', () => {
    const map = new TrackedMap<Entry>();
    expect(map.takeChanges()).toBeUndefined();
    map.set('a', { id: 'a', value: 1 });
    expect(map.takeChanges()).toEqual({ put: [{ id: 'a', value: 1 }] });
    expect(map.takeChanges()).toBeUndefined();
    map.delete('a');
    map.delete('unknown');
    expect(map.takeChanges()).toEqual({ removed: ['a'] });
  });

  it('tells what makes a copy the same, entries and order, whatever is done to it', () => {
    const step = fc.record({
      kind: fc.constantFrom('set', 'set', 'delete', 'take', 'clear'),
      id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
      value: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = new TrackedMap<Entry>();
        const copy = new Map<string, Entry>();
        for (const { kind, id, value } of steps) {
          if (kind === 'set') map.set(id, { id, value });
          else if (kind === 'delete') map.delete(id);
          else if (kind === 'clear') map.clear();
          else apply(copy, map.takeChanges() ?? {});
        }
        apply(copy, map.takeChanges() ?? {});
        expect([...copy]).toEqual([...map]);
      }),
    );
  });
});
