import { randomBytes } from 'node:crypto';

import { CobaltError } from '../errors/index.js';
import type { OrgScope } from '../identity/index.js';
import { additionalData } from './additional-data.js';
import { IV_BYTES, gcmDecrypt, gcmEncrypt, packBox, unpackBox } from './aes-gcm.js';
import type { DataKey, OrgKeyService } from './org-key.service.js';
import { SecretString } from './secret-string.js';

/** Where a sealed value lives; it opens nowhere else. */
export interface SealPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

const VERSION = 'v1';

/**
 * Seals secrets for one place in the database, under the data key of the organisation that owns the row.
 *
 * A sealed value is `v1.<data key id>.<base64url of iv | ciphertext | tag>`: AES-256-GCM, a random 96-bit IV, a
 * 128-bit tag; version, instance, organisation, table, column, row and data key are authenticated with it.
 */
export class Sealer {
  constructor(private readonly keys: OrgKeyService) {}

  /** Makes the organisation's data key ready, so that a later {@link seal} neither waits nor fails. */
  async prepare(scope: OrgScope): Promise<void> {
    await this.keys.ensure(scope);
  }

  /** @throws CobaltError `COBALT_STORAGE_UNAVAILABLE`, `COBALT_KEY_PROVIDER_UNAVAILABLE`, `COBALT_DECRYPTION_FAILED` when the data key cannot be had */
  async seal(scope: OrgScope, place: SealPlace, secret: SecretString): Promise<string> {
    const { id, key } = this.keys.cached(scope) ?? (await this.keys.ensure(scope));
    const plaintext = Buffer.from(secret.reveal());
    const box = gcmEncrypt(key, randomBytes(IV_BYTES), boundTo(scope, place, id), plaintext);
    return `${VERSION}.${id}.${packBox(box).toString('base64url')}`;
  }

  /** @throws CobaltError `COBALT_DECRYPTION_FAILED` when the value was moved, edited or sealed under a lost key; else like {@link seal} */
  async open(scope: OrgScope, place: SealPlace, sealed: string): Promise<SecretString> {
    const key = this.keys.cached(scope) ?? (await this.keys.find(scope));
    return openWith(key, scope, place, sealed);
  }

  /** As {@link open}, without waiting: nothing when the data key is not in memory. */
  openNow(scope: OrgScope, place: SealPlace, sealed: string): SecretString | undefined {
    const key = this.keys.cached(scope);
    return key && openWith(key, scope, place, sealed);
  }
}

function openWith(
  dataKey: DataKey | undefined,
  scope: OrgScope,
  place: SealPlace,
  sealed: string,
): SecretString {
  const refuse = (why: string) =>
    new CobaltError('COBALT_DECRYPTION_FAILED', `${place.table}.${place.column} does not open: ${why}.`, {
      orgId: scope.orgId,
    });
  const [version, keyId, payload, ...rest] = sealed.split('.');
  if (version !== VERSION || payload === undefined || rest.length > 0)
    throw refuse('it is not of a known format');
  if (dataKey === undefined) throw refuse('its organisation has no data key');
  if (keyId !== dataKey.id) throw refuse('it was sealed under another data key');
  try {
    const box = unpackBox(decodeExactly(payload));
    return new SecretString(gcmDecrypt(dataKey.key, box, boundTo(scope, place, keyId)).toString('utf8'));
  } catch {
    throw refuse('it was moved or edited');
  }
}

/** Node reads past letters that are not base64url; without this, an edited value could still open. */
function decodeExactly(payload: string): Buffer {
  const bytes = Buffer.from(payload, 'base64url');
  if (bytes.toString('base64url') !== payload) throw new RangeError('Not base64url.');
  return bytes;
}

function boundTo(
  { instance, orgId }: OrgScope,
  { table, column, rowId }: SealPlace,
  dataKeyId: string,
): Buffer {
  return additionalData(VERSION, instance, orgId, table, column, rowId, dataKeyId);
}
