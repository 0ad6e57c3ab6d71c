import type { SecretString } from './secret-string.js';

/** Wraps and unwraps the organisations' data keys: AWS KMS, HashiCorp Vault or whatever keeps your keys. */
export interface KeyWrapProvider {
  /** The id of the key that {@link wrap} uses now; stored beside each wrapped key. At most 128 characters. */
  readonly currentKeyId: string;
  /** Wraps 32 bytes. `context` is authenticated, not secret; give the same one to {@link unwrap}. */
  wrap(dataKey: Uint8Array, context: KeyWrapContext): Promise<Uint8Array>;
  /** Unwraps what {@link wrap} made under the key `keyId`. */
  unwrap(wrapped: Uint8Array, keyId: string, context: KeyWrapContext): Promise<Uint8Array>;
}

/** What a wrapped data key is bound to; suits an AWS KMS encryption context. */
export type KeyWrapContext = Readonly<Record<'instance' | 'orgId' | 'dataKeyId', string>>;

/** How access tokens are encrypted; one of the two, there is no plaintext mode. */
export type EncryptionOptions =
  | {
      /**
       * The key ring: key-encryption keys, the first one current. Either the text of COBALT_ENCRYPTION_KEYS
       * (`id:base64-of-32-bytes`, comma-separated) or a list.
       */
      keys: string | SecretString | readonly { id: string; key: string | Uint8Array | SecretString }[];
      provider?: undefined;
    }
  | { provider: KeyWrapProvider; keys?: undefined };
