import type { CobaltIdentity } from 'nestjs-cobalt';

import { demoUser } from './demo-users.js';

/** A signed-in user as the page shows them. */
export interface UserView {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly title: string;
  readonly clinic: string;
  readonly canManage: boolean;
}

/** Names are known for the demo's users only; a stranger's token carries nothing but ids. */
export function describeUser({ userId, orgId, canManage = false }: CobaltIdentity): UserView {
  const found = demoUser(userId);
  const known = found?.clinic.id === orgId ? found : undefined;
  return {
    id: userId,
    orgId,
    name: known?.user.name ?? userId,
    title: known?.user.title ?? (canManage ? 'Administrator' : 'Member'),
    clinic: known?.clinic.name ?? orgId,
    canManage,
  };
}
