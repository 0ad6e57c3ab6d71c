import { CobaltError, isCobaltError } from '../errors/index.js';
import { KEY_BYTES } from './aes-gcm.js';
import type { KeyWrapContext, KeyWrapProvider } from './key-wrap.js';

/** Wraps through the host's provider. @throws CobaltError `COBALT_KEY_PROVIDER_UNAVAILABLE` when it fails */
export async function wrapWith(
  provider: KeyWrapProvider,
  dataKey: Uint8Array,
  context: KeyWrapContext,
): Promise<Uint8Array> {
  const wrapped = await call('wrap', context, () => provider.wrap(dataKey, context));
  if (wrapped instanceof Uint8Array && wrapped.length > 0) return wrapped;
  throw new CobaltError(
    'COBALT_CONFIGURATION',
    '`encryption.provider.wrap` must give the wrapped key as a Uint8Array.',
  );
}

/** Unwraps through the host's provider. Throws like {@link wrapWith}. */
export async function unwrapWith(
  provider: KeyWrapProvider,
  wrapped: Uint8Array,
  keyId: string,
  context: KeyWrapContext,
): Promise<Uint8Array> {
  const dataKey = await call('unwrap', context, () => provider.unwrap(wrapped, keyId, context));
  if (dataKey instanceof Uint8Array && dataKey.length === KEY_BYTES) return dataKey;
  throw new CobaltError(
    'COBALT_DECRYPTION_FAILED',
    `\`encryption.provider.unwrap\` must give back the ${KEY_BYTES} bytes that were wrapped.`,
  );
}

/** The provider's own error may quote its request: only its name goes on. */
async function call<T>(operation: string, { orgId }: KeyWrapContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isCobaltError(error)) throw error;
    const name = error instanceof Error ? error.name : typeof error;
    throw new CobaltError(
      'COBALT_KEY_PROVIDER_UNAVAILABLE',
      `\`encryption.provider.${operation}\` failed (${name}).`,
      { orgId },
    );
  }
}
