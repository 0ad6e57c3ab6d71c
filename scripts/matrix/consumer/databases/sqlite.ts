export const database = { type: 'better-sqlite3', database: process.env.DATABASE_URL ?? 'app.db' } as const;
