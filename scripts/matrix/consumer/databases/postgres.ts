export const database = { type: 'postgres', url: process.env.DATABASE_URL } as const;
