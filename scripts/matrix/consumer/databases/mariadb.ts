export const database = { type: 'mariadb', url: process.env.DATABASE_URL } as const;
