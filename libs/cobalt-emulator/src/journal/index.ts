export { fingerprint } from './fingerprint.js';
export { Journal, type JournalEntry } from './journal.js';
export { journalEntryOf, recordRequests } from './journal.middleware.js';
export { Scrubber } from './scrubber.js';
