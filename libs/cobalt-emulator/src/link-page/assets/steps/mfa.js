import { h } from '../dom.js';
import { field, form } from '../form.js';
import { show } from '../stage.js';

const CODE = '123456';

/** The second factor. */
export function mfa({ emrName, send }) {
  const code = form({
    fields: [
      field('code', 'Verification code', {
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        maxlength: '12',
        class: 'code',
      }),
    ],
    button: 'Verify',
    busyText: 'Checking the code…',
    send,
  });
  const fill = () => {
    code.elements.code.value = CODE;
    code.querySelector('[type=submit]').focus();
  };
  show(
    'mfa',
    'Enter your verification code',
    h(
      'p',
      { class: 'lead' },
      h('strong', {}, emrName),
      ' has sent a code to the phone or e-mail that it has on file for you.',
    ),
    code,
    h(
      'section',
      { class: 'hints', 'aria-labelledby': 'hints' },
      h('h2', { id: 'hints' }, 'Code of this emulator'),
      h(
        'ul',
        {},
        h(
          'li',
          {},
          h('button', { type: 'button', onclick: fill }, h('code', {}, CODE), ' ', h('span', {}, 'is right')),
        ),
      ),
    ),
  );
}
