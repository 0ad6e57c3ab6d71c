import type { RequestHandler, Response } from 'express';
import type { EmulatorClock } from '../clock/index.js';
import type { Journal, JournalEntry } from './journal.js';
import type { Scrubber } from './scrubber.js';

/** Enters every request when it comes, and its status once its answer is out. Needs the body to be read. */
export function recordRequests(journal: Journal, clock: EmulatorClock, scrubber: Scrubber): RequestHandler {
  return (req, res, next) => {
    const entry = journal.add({
      at: clock.iso(),
      method: req.method,
      path: scrubber.text(req.path),
      query: scrubber.scrub(req.query) as Record<string, unknown>,
      headers: scrubber.scrub(req.headers) as Record<string, unknown>,
      body: scrubber.scrub(req.body ?? null),
      status: null,
    });
    res.locals['journalEntry'] = entry;
    // 'close' of a cut connection comes without 'finish'.
    res.once('finish', () => {
      entry.status = res.statusCode;
    });
    next();
  };
}

/** The entry of the request that is being answered. */
export function journalEntryOf(res: Response): JournalEntry | undefined {
  return res.locals['journalEntry'] as JournalEntry | undefined;
}
