export { OrgKeyEntity } from './org-key.entity.js';
export { SecretString } from './secret-string.js';
