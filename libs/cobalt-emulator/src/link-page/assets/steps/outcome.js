import { h, icon } from '../dom.js';
import { HEADING, show } from '../stage.js';

const TICK = 'M6 12.5l4 4 8-9';
const LOCK = 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v8.5h-13zM12 14.5v2';
const CLOCK = 'M12 7v5l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z';
const CROSS = 'M7 7l10 10M17 7L7 17';

const OUTCOMES = {
  done: { kind: 'good', path: TICK, title: 'You are connected' },
  locked: { kind: 'bad', path: LOCK, title: 'Account locked' },
  pending: { kind: 'waiting', path: CLOCK, title: 'Waiting for approval' },
  error: { kind: 'bad', path: CROSS, title: 'Your EHR did not answer' },
  token_unknown: { kind: 'bad', path: CROSS, title: 'This link does not work' },
  token_used: { kind: 'bad', path: CROSS, title: 'This link has been used' },
  token_expired: { kind: 'bad', path: CLOCK, title: 'This link has expired' },
  visit_over: { kind: 'bad', path: CLOCK, title: 'This session is over' },
  offline: { kind: 'bad', path: CROSS, title: 'No connection' },
};

/** How it ended. `action` is the one thing left to do: `{ text, run }`. */
export function outcome(name, { message, action, title }) {
  const known = OUTCOMES[name] ?? { kind: 'bad', path: CROSS, title: 'Something went wrong' };
  show(
    Object.hasOwn(OUTCOMES, name) ? name : 'failed',
    title ?? known.title,
    icon(known.kind, known.path),
    HEADING,
    message && h('p', { class: 'lead centred' }, message),
    action && h('button', { type: 'button', class: 'primary', onclick: action.run }, action.text),
  );
}
