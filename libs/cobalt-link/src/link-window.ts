import type { LinkAddress } from './address.js';
import type { Opening } from './opening.js';
import { listenForReturn } from './return.js';

const WIDTH = 520;
const HEIGHT = 760;
const POLL_MS = 400;
/** The return page may be telling its result while its window is already closing. */
const GRACE_MS = 1_000;

/** Opens Link in a window of its own. Must be called within the user's click, or the browser blocks it. */
export async function openLinkWindow(
  opening: Opening,
  address: LinkAddress | PromiseLike<LinkAddress>,
): Promise<void> {
  const left = Math.round(screenX + Math.max(0, outerWidth - WIDTH) / 2);
  const top = Math.round(screenY + Math.max(0, outerHeight - HEIGHT) / 2);
  const popup = window.open('', '_blank', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`);
  const timers: ReturnType<typeof setTimeout>[] = [];
  const stopListening = listenForReturn((result) => {
    if (result.status === 'linked') opening.returned(result.connectionId);
    else opening.exit('error', { code: result.code });
  });
  opening.onEnd(() => {
    for (const timer of timers) clearTimeout(timer);
    stopListening();
    popup?.close();
  });
  // Reported later, so that the caller has its handle by then.
  if (!popup) {
    queueMicrotask(() => opening.exit('blocked'));
    // Whether there would have been a session does not matter then.
    return void Promise.resolve(address).catch(() => undefined);
  }
  opening.focus = () => popup.focus();

  let update = false;
  const poll = setInterval(() => {
    // A window cut off by Cross-Origin-Opener-Policy says that it is closed while the user still types in it:
    // believed only when the user is back on this page.
    if (!popup.closed || !document.hasFocus()) return;
    clearInterval(poll);
    timers.push(setTimeout(() => opening.gone(update), GRACE_MS));
  }, POLL_MS);
  timers.push(poll);

  try {
    const target = await address;
    update = target.update;
    if (!opening.over && !popup.closed) popup.location.replace(target.href);
  } catch (cause) {
    opening.exit('session_failed', { cause });
  }
}
