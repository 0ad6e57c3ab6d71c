import { randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { CobaltError } from '../errors/index.js';
import { additionalData } from './additional-data.js';
import { IV_BYTES, gcmDecrypt, gcmEncrypt, packBox, unpackBox } from './aes-gcm.js';
import { parseEncryptionKeys } from './encryption-keys.js';
import type { EncryptionOptions, KeyWrapContext, KeyWrapProvider } from './key-wrap.js';

const FORMAT = 'cobalt-key-wrap-v1';

/**
 * Key-encryption keys held by the app itself. New data keys are wrapped under the first one; the others unwrap what
 * was wrapped earlier.
 */
export class KeyRing implements KeyWrapProvider {
  readonly currentKeyId: string;
  readonly #keys: ReadonlyMap<string, KeyObject>;

  private constructor(keys: ReadonlyMap<string, KeyObject>) {
    this.#keys = keys;
    this.currentKeyId = [...keys.keys()][0]!;
  }

  /** @throws CobaltError `COBALT_CONFIGURATION`; see {@link parseEncryptionKeys} */
  static from(keys: NonNullable<EncryptionOptions['keys']>): KeyRing {
    return new KeyRing(parseEncryptionKeys(keys));
  }

  async wrap(dataKey: Uint8Array, context: KeyWrapContext): Promise<Uint8Array> {
    const keyId = this.currentKeyId;
    const box = gcmEncrypt(this.#key(keyId), randomBytes(IV_BYTES), boundTo(keyId, context), dataKey);
    return packBox(box);
  }

  /** @throws CobaltError `COBALT_DECRYPTION_FAILED` when the ring lacks the key, or the value was moved or edited */
  async unwrap(wrapped: Uint8Array, keyId: string, context: KeyWrapContext): Promise<Uint8Array> {
    const key = this.#key(keyId);
    try {
      return gcmDecrypt(key, unpackBox(wrapped), boundTo(keyId, context));
    } catch {
      throw new CobaltError(
        'COBALT_DECRYPTION_FAILED',
        `The data key of an organisation does not unwrap under key '${keyId}': the key has changed under the same id, or the row was edited.`,
      );
    }
  }

  #key(id: string): KeyObject {
    const key = this.#keys.get(id);
    if (key) return key;
    throw new CobaltError(
      'COBALT_DECRYPTION_FAILED',
      `The key ring holds no key '${id}'; put it back behind the current one.`,
    );
  }
}

function boundTo(keyId: string, { instance, orgId, dataKeyId }: KeyWrapContext): Buffer {
  return additionalData(FORMAT, keyId, instance, orgId, dataKeyId);
}
