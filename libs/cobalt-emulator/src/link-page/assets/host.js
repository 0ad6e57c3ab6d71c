import { focusHeading } from './stage.js';

/** Both sides of the conversation with init.js mark their messages so. */
const MARK = 'cobalt-link';

/** The page that embeds this one through init.js; absent when Link has a window of its own. */
export const host = connect(new URLSearchParams(location.search).get('origin'));

function connect(origin) {
  if (window.parent === window || !origin) return undefined;
  const tell = (message) => window.parent.postMessage({ mark: MARK, ...message }, origin);
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== origin || event.data?.mark !== MARK) return;
    if (event.data.type === 'focus') focusHeading();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) tell({ type: 'close' });
  });
  document.documentElement.classList.add('embedded');
  return {
    ready: () => tell({ type: 'ready' }),
    close: () => tell({ type: 'close' }),
    succeed: (publicToken) => tell({ type: 'success', publicToken }),
  };
}
