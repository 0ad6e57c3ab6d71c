import { h } from './dom.js';
import { say } from './stage.js';

/** A labelled input. `trailing` is shown inside its frame. */
export function field(name, label, attributes, trailing) {
  const id = `field-${name}`;
  const input = h('input', { id, name, required: true, 'aria-describedby': `${id}-problem`, ...attributes });
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h('div', { class: 'frame' }, input, trailing),
    h('p', { class: 'problem', id: `${id}-problem` }),
  );
}

/**
 * A form that checks that its fields are filled in, shows that it is busy, and shows problems beside the fields.
 * `send` gets the values, and answers `{ field, message }` when something is to be mended.
 */
export function form({ fields, button, busyText, send }) {
  const submit = h('button', { type: 'submit', class: 'primary' }, h('span', {}, button));
  const alert = h('div', { role: 'alert', class: 'alert' });
  const element = h('form', { novalidate: true }, alert, fields, submit);
  let busy = false;
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    clear(element, alert);
    const empty = [...element.elements].find((input) => input.required && !input.value.trim());
    if (empty) return complain(element, alert, empty, `${labelOf(empty)} is needed.`);
    busy = true;
    setBusy(element, submit, busyText);
    const problem = await send(Object.fromEntries(new FormData(element))).catch((error) => error);
    busy = false;
    if (!element.isConnected) return;
    setBusy(element, submit, undefined, button);
    if (problem) complain(element, alert, element.elements[problem.field], problem.message);
  });
  return element;
}

const labelOf = (input) => input.labels[0].textContent;

function setBusy(element, submit, busyText, button) {
  element.setAttribute('aria-busy', String(Boolean(busyText)));
  submit.setAttribute('aria-disabled', String(Boolean(busyText)));
  submit.firstChild.textContent = busyText ?? button;
  say(busyText ?? '');
}

function clear(element, alert) {
  alert.textContent = '';
  for (const input of element.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    document.getElementById(`${input.id}-problem`).textContent = '';
  }
}

/** Without a field the whole form is meant. */
function complain(element, alert, input, message) {
  if (!input) {
    alert.textContent = message;
    return;
  }
  input.setAttribute('aria-invalid', 'true');
  document.getElementById(`${input.id}-problem`).textContent = message;
  input.focus();
  input.select?.();
  say(message);
}
