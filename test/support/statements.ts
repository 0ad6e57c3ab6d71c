import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';

/** Records every statement that goes through TypeORM, on all connections of this process, until it is stopped. */
export function recordStatements(): { stop(): string[] } {
  const statements: string[] = [];
  // SQLite hands out one and the same runner
  const wrapped = new WeakSet<QueryRunner>();
  const { createQueryRunner } = DataSource.prototype;
  DataSource.prototype.createQueryRunner = function (this: DataSource, mode): QueryRunner {
    const runner = createQueryRunner.call(this, mode);
    if (wrapped.has(runner)) return runner;
    wrapped.add(runner);
    const { query, startTransaction } = runner;
    runner.query = ((sql: string, ...rest: []) => {
      statements.push(sql);
      return query.call(runner, sql, ...rest);
    }) as QueryRunner['query'];
    runner.startTransaction = (...rest) => {
      statements.push('START TRANSACTION');
      return startTransaction.apply(runner, rest);
    };
    return runner;
  };
  return {
    stop() {
      DataSource.prototype.createQueryRunner = createQueryRunner;
      return statements;
    },
  };
}
