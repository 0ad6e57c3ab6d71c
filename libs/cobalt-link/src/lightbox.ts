import type { LinkAddress } from './address.js';
import { loadInitScript } from './init-script.js';
import type { VendorLink } from './init-script.js';
import type { Opening } from './opening.js';
import { watchOverlay } from './overlay.js';
import type { CobaltLinkOptions } from './types.js';

/** Opens Link over the page, by the vendor's own script. */
export async function openLightbox(
  opening: Opening,
  address: LinkAddress | PromiseLike<LinkAddress>,
  { loadTimeoutMs = 20_000, nonce }: CobaltLinkOptions,
): Promise<void> {
  let target: LinkAddress;
  try {
    target = await address;
  } catch (cause) {
    return opening.exit('session_failed', { cause });
  }
  if (opening.over) return;
  const { origin, script, token, update } = target;
  let vendor: VendorLink;
  try {
    vendor = await loadInitScript(script, loadTimeoutMs, nonce);
  } catch (cause) {
    return opening.exit('load_failed', { cause });
  }
  if (opening.over) return;
  let end: (remove: boolean) => void;
  try {
    end = watchOverlay(
      origin,
      () => vendor.init({ token, onSuccess: (publicToken) => opening.succeed(publicToken) }),
      () => opening.gone(update),
    );
  } catch (cause) {
    return opening.exit('init_failed', { cause });
  }
  opening.onEnd((reason) => end(reason === 'closed'));
}
