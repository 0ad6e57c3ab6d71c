import type { OrgScope } from '../identity/index.js';
import type { ConnectionEntity } from './connection.entity.js';

/** Links that are under way. Declared here for the end of a connection, implemented where connections are linked. */
export interface LinkAttempts {
  /** Ends those of a connection: none of them may bring it back, and what tokens they hold are destroyed. */
  endFor(scope: OrgScope, connection: Pick<ConnectionEntity, 'id' | 'userId'>): Promise<void>;
}
