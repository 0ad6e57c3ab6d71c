import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';

/** Records every statement that goes through TypeORM, on all connections of this process, until it is stopped. */
export function recordStatements(): { stop(): string[] } {
  const statements: string[] = [];
  // SQLite hands out one and the same runner
  const wrapped = new WeakSet<QueryRunner>();
  const original = Object.getOwnPropertyDescriptor(DataSource.prototype, 'createQueryRunner')!;
  const create = original.value as DataSource['createQueryRunner'];
  DataSource.prototype.createQueryRunner = function (this: DataSource, mode): QueryRunner {
    const runner = create.call(this, mode);
    if (!wrapped.has(runner)) {
      wrapped.add(runner);
      record(runner, statements);
    }
    return runner;
  };
  return {
    stop() {
      Object.defineProperty(DataSource.prototype, 'createQueryRunner', original);
      return [...statements];
    },
  };
}

function record(runner: QueryRunner, statements: string[]): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const startTransaction = runner.startTransaction.bind(runner);
  runner.query = ((sql: string, ...rest: unknown[]) => {
    statements.push(sql);
    return query(sql, ...rest);
  }) as QueryRunner['query'];
  runner.startTransaction = (...rest) => {
    statements.push('START TRANSACTION');
    return startTransaction(...rest);
  };
}
