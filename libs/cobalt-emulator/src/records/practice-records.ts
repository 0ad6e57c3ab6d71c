/** What calls have added to a practice or changed in it, over what its clinic was drawn with. Plain JSON. */
export interface PracticeRecords {
  /** The records of a collection, oldest first. */
  all<R extends StoredRecord>(collection: string): R[];
  find<R extends StoredRecord>(collection: string, id: string): R | undefined;
  /** Adds a record, or replaces the one with its id. */
  put<R extends StoredRecord>(collection: string, record: R): R;
  remove(collection: string, id: string): void;
}

/** Whatever has an id. */
export interface StoredRecord {
  readonly id: string;
}
