import { h } from './dom.js';

const stage = document.getElementById('step');
const status = document.getElementById('status');

/** Shows one step and moves the focus to its heading, so that a screen reader starts there. */
export function show(name, title, ...content) {
  const heading = h('h1', { tabindex: '-1' }, title);
  const atHeading = content.findIndex((part) => part === HEADING);
  const parts = atHeading < 0 ? [heading, ...content] : content.with(atHeading, heading);
  stage.replaceChildren(...parts.filter(Boolean));
  stage.dataset.step = name;
  stage.setAttribute('aria-busy', 'false');
  document.title = `${title} · Cobalt Link`;
  say('');
  focusHeading();
}

/** Where `show` puts the heading, when not first. */
export const HEADING = Symbol('heading');

export function focusHeading() {
  stage.querySelector('h1')?.focus();
}

/** Tells screen readers what is going on. */
export function say(text) {
  status.textContent = text;
}
