import { createHash } from 'node:crypto';

import type { CobaltError } from '../errors/index.js';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem;color:#1b2430;background:#fff}' +
  'h1{font-size:1.4rem;margin:0 0 .5rem}p{margin:.25rem 0;color:#475569}code{font-size:.85em}' +
  '@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0f1720}p{color:#9fb0c3}}';

/** Lets the page show its own style and nothing else. */
export const CALLBACK_PAGE_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** The page of a callback that has nowhere to send the browser. */
export function callbackPage(error?: CobaltError): string {
  const [title, text] =
    error === undefined
      ? ['Your EHR is connected', 'You can close this window and go back to the app.']
      : [
          'Your EHR was not connected',
          `${escapeHtml(error.message)} You can close this window and start again in the app.`,
        ];
  const code = error === undefined ? '' : `<p><code>${error.code}</code></p>`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p>${code}</main></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
