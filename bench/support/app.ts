import type { INestApplication } from '@nestjs/common';

/** Ids that the app's own sign-in would have put there; reading two headers costs both contenders the same. */
export interface BenchRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export function callerOf({ headers }: BenchRequest): { orgId: string; userId: string } | undefined {
  const { 'x-org': orgId, 'x-user': userId } = headers;
  return typeof orgId === 'string' && typeof userId === 'string' ? { orgId, userId } : undefined;
}

export async function urlOf(app: INestApplication): Promise<string> {
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}
