export type { PracticeRecords, StoredRecord } from './practice-records.js';
export { RecordsStore } from './records-store.js';
export type { RecordsChanges, RecordsSnapshot } from './records-store.js';
