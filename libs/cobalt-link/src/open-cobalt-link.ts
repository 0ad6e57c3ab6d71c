import { linkAddress } from './address.js';
import { openLightbox } from './lightbox.js';
import { openLinkWindow } from './link-window.js';
import { Opening } from './opening.js';
import type { CobaltLinkHandle, CobaltLinkOptions } from './types.js';

/**
 * Opens Cobalt Link, over the page or in a window of its own. Call it within the user's click: browsers block windows
 * that open by themselves.
 *
 * Of `onSuccess`, `onReturn` and `onExit` exactly one is called, once. Link itself does not tell when a user gives up:
 * the lightbox's removal and the window's closing are noticed here.
 *
 * @throws TypeError when the options name no Link address (a promised one: `onExit`, reason `session_failed`)
 * @see https://docs.usecobalt.com/docs/link/setup
 */
export function openCobaltLink(options: CobaltLinkOptions): CobaltLinkHandle {
  const address = linkAddress(options);
  const opening = new Opening(options);
  if (options.display === 'window') void openLinkWindow(opening, address);
  else void openLightbox(opening, address, options);
  return { close: () => opening.exit('closed'), focus: () => opening.focus?.() };
}
