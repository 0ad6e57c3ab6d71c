import { describe, expect, it } from '@jest/globals';
import { ClinicDirectory } from '../clinics/index.js';
import { EmulatorState } from '../state/index.js';
import { JobBoard } from './index.js';

describe('the job board', () => {
  it('has at most ten thousand jobs under way: one more, and the one that is due first ends', () => {
    const state = new EmulatorState();
    const ended: string[] = [];
    const clinics = new ClinicDirectory(() => 1);
    const board = new JobBoard(
      state,
      clinics,
      ({ id }) => ended.push(id),
      () => undefined,
    );
    board.register('anything', ({ id }) => ({ type: 'note.created', data: { id } }));
    const { id: connectionId } = state.connections.create({
      orgId: 'o',
      userId: 'u',
      emrName: 'eClinicalWorks',
      createdAt: state.clock.iso(),
    });
    const job = { operationId: 'anything', connectionId, input: {} };
    const slow = board.start({ ...job, takesMs: 120_000 });
    const quick = board.start({ ...job, takesMs: 60_000 });
    for (let count = 2; count < 10_000; count += 1) board.start({ ...job, takesMs: 120_000 });
    expect(ended).toEqual([]);
    board.start({ ...job, takesMs: 120_000 });
    board.start({ ...job, takesMs: 120_000 });
    expect(ended).toEqual([quick, slow]);
    expect(state.jobs.size).toBe(10_000);
    board.stop();
  });
});
