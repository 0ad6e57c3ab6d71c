/*
 * For integrators' pages: window.CobaltLink.init({ token, onSuccess }) opens Link over the page.
 * Styles are set through CSSOM, so that a strict Content-Security-Policy of the page needs no style-src for them.
 */
(() => {
  'use strict';
  const MARK = 'cobalt-link';
  const { origin } = new URL(document.currentScript.src);
  let closeOpen;

  window.CobaltLink = {
    init({ token, onSuccess } = {}) {
      if (typeof token !== 'string' || !token) throw new TypeError('CobaltLink.init: token is missing');
      if (typeof onSuccess !== 'function') throw new TypeError('CobaltLink.init: onSuccess is missing');
      closeOpen?.();
      closeOpen = open(token, onSuccess);
    },
  };

  function open(token, onSuccess) {
    const shell = document.createElement('div');
    const root = shell.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'Cobalt Link');
    const modal = document.createElement('div');
    modal.className = 'modal';
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', 'Close Cobalt Link');
    button.textContent = '×';
    const frame = document.createElement('iframe');
    frame.title = 'Cobalt Link';
    frame.src = `${origin}/link?${new URLSearchParams({ token, origin: location.origin })}`;
    modal.append(frame, button);
    dialog.append(modal);
    root.append(dialog);
    root.adoptedStyleSheets = [styles()];

    const onMessage = ({ source, origin: from, data }) => {
      if (from !== origin || source !== frame.contentWindow || data?.mark !== MARK) return;
      if (data.type === 'ready') {
        frame.focus();
        frame.contentWindow.postMessage({ mark: MARK, type: 'focus' }, origin);
      } else if (data.type === 'close') close();
      else if (data.type === 'success') {
        window.removeEventListener('message', onMessage);
        // Assumption: update mode may end without a public token; the documented type allows only a string.
        try {
          onSuccess(data.publicToken ?? '');
        } finally {
          close();
        }
      }
    };

    function close() {
      window.removeEventListener('message', onMessage);
      if (dialog.open) dialog.close();
      shell.remove();
    }

    window.addEventListener('message', onMessage);
    button.addEventListener('click', close);
    dialog.addEventListener('close', close);
    document.body.append(shell);
    dialog.showModal();
    return close;
  }

  function styles() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      dialog {
        box-sizing: border-box; width: 100vw; max-width: none; height: 100dvh; max-height: none;
        margin: 0; padding: 16px; border: 0; overflow: auto;
        background: rgb(13 20 36 / 62%); display: grid; place-items: center;
      }
      dialog:not([open]) { display: none; }
      dialog::backdrop { background: none; }
      .modal {
        position: relative; width: min(440px, 100%); height: min(700px, 100%);
        border-radius: 16px; overflow: hidden; background: Canvas; color-scheme: light dark;
        box-shadow: 0 24px 64px rgb(0 0 0 / 35%);
      }
      iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
      button {
        position: absolute; top: 16px; right: 14px; width: 32px; height: 32px; padding: 0;
        border: 0; border-radius: 50%; background: transparent; color: GrayText;
        font: 22px/1 system-ui, sans-serif; cursor: pointer;
      }
      button:hover { background: rgb(128 128 128 / 18%); }
      button:focus-visible { outline: 3px solid Highlight; }
      @media (max-width: 480px) {
        dialog { padding: 0; }
        .modal { width: 100%; height: 100%; border-radius: 0; }
      }
      @media (prefers-reduced-motion: no-preference) {
        dialog { animation: dim 0.15s ease-out; }
        .modal { animation: rise 0.2s ease-out; }
        @keyframes dim { from { opacity: 0; } }
        @keyframes rise { from { transform: translateY(12px); } }
      }
    `);
    return sheet;
  }
})();
