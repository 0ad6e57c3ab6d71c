export { createLinkPageRouter, type LinkPageOptions } from './link-page.router.js';
export type { LinkPageDesk } from './link-page-desk.js';
