import { h } from '../dom.js';
import { field, form } from '../form.js';
import { show } from '../stage.js';

const MAGIC_USERS = ['good', 'mfa', 'locked', 'pending', 'error'];

/** The user's login at the EHR. */
export function credentials({ visit, emrName, onBack, send }) {
  const update = visit.mode === 'update';
  const login = form({
    fields: [
      field('username', 'Username', {
        autocomplete: 'username',
        autocapitalize: 'none',
        spellcheck: 'false',
      }),
      field('password', 'Password', { type: 'password', autocomplete: 'current-password' }, reveal()),
    ],
    button: 'Log in',
    busyText: `Checking with ${emrName}…`,
    send,
  });
  show(
    'credentials',
    update ? 'Log in again' : `Log in to ${emrName}`,
    h(
      'p',
      { class: 'lead' },
      update
        ? [
            h('strong', {}, emrName),
            ' asks you to confirm your login. Nothing else about the connection changes.',
          ]
        : ['Use the login you have for ', h('strong', {}, emrName), ' at ', visit.orgName, '.'],
    ),
    login,
    onBack && h('button', { type: 'button', class: 'quiet', onclick: onBack }, 'Choose another EHR'),
    hints(login),
  );
}

/** Shows and hides the password. */
function reveal() {
  const button = h(
    'button',
    { type: 'button', class: 'reveal', 'aria-pressed': 'false', onclick: toggle },
    'Show',
  );
  button.append(h('span', { class: 'unseen' }, ' password'));
  function toggle() {
    const input = button.previousElementSibling;
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
  }
  return button;
}

function hints(login) {
  const fill = (name) => {
    login.elements.username.value = name;
    login.elements.password.value = 'any-password';
    login.querySelector('[type=submit]').focus();
  };
  return h(
    'section',
    { class: 'hints', 'aria-labelledby': 'hints' },
    h('h2', { id: 'hints' }, 'Users of this emulator'),
    h('p', {}, 'Any password will do. Pick one to fill in the form.'),
    h(
      'ul',
      {},
      MAGIC_USERS.map((name) =>
        h('li', {}, h('button', { type: 'button', onclick: () => fill(name) }, h('code', {}, name))),
      ),
    ),
  );
}
