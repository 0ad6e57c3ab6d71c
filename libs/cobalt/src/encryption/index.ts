export { parseEncryptionKeys } from './encryption-keys.js';
export { KeyRing } from './key-ring.js';
export type { EncryptionOptions, KeyWrapContext, KeyWrapProvider } from './key-wrap.js';
export { OrgKeyEntity } from './org-key.entity.js';
export { OrgKeyService } from './org-key.service.js';
export type { DataKey } from './org-key.service.js';
export { Sealer } from './sealer.js';
export type { SealPlace } from './sealer.js';
export { SecretString } from './secret-string.js';
