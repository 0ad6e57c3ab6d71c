import type { RequestHandler } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import { journalEntryOf } from '../journal/index.js';
import { FAULT_EFFECTS } from './fault-effects.js';
import type { FaultRegistry } from './fault-registry.js';

const DEFAULT_DELAY_MS = 1000;

/** Lets the faults in force strike the requests that pass. */
export function injectFaults(faults: FaultRegistry): RequestHandler {
  return async (req, res, next) => {
    const drawn = faults.draw(req.method, req.path.replace(/^\/v1(?=\/)/, ''));
    const entry = journalEntryOf(res);
    if (entry && drawn.length > 0) entry.faults = drawn.map((fault) => fault.kind);
    for (const fault of drawn) {
      if (fault.kind === 'delay') await wait(fault.delayMs ?? DEFAULT_DELAY_MS, undefined, { ref: false });
    }
    if (req.socket.destroyed) return;
    const spoilt = drawn.find(({ kind }) => kind !== 'delay');
    // Tells a spoilt answer from the emulator's own, for whoever looks at the wire.
    if (spoilt) res.setHeader('x-emulator-fault', spoilt.kind);
    for (const fault of drawn) {
      if (fault.kind !== 'delay' && FAULT_EFFECTS[fault.kind](fault, req, res) === 'done') return;
    }
    next();
  };
}
