import { h } from '../dom.js';
import { say, show } from '../stage.js';

/** Which EHR the organisation works with. */
export function chooseEmr({ visit, onChosen }) {
  const items = visit.emrs.map(({ name }) =>
    h(
      'li',
      { 'data-name': name.toLowerCase() },
      h(
        'button',
        { type: 'button', class: 'choice', onclick: () => onChosen(name) },
        h('span', { class: 'initial', 'aria-hidden': 'true' }, name.charAt(0).toUpperCase()),
        h('span', {}, name),
      ),
    ),
  );
  const none = h('p', { class: 'none', hidden: true }, 'No EHR of that name. Check the spelling.');
  const search = h('input', {
    id: 'field-search',
    type: 'search',
    placeholder: 'Search',
    autocomplete: 'off',
    oninput: () => filter(search.value.trim().toLowerCase(), items, none),
  });
  show(
    'emr',
    'Choose your EHR',
    h('p', { class: 'lead' }, 'Which system does ', h('strong', {}, visit.orgName), ' keep its records in?'),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'field-search' }, 'Find your EHR'),
      h('div', { class: 'frame' }, search),
    ),
    h('ul', { class: 'choices', 'aria-label': 'EHRs' }, items),
    none,
  );
}

function filter(wanted, items, none) {
  for (const item of items) item.hidden = !item.dataset.name.includes(wanted);
  const left = items.filter((item) => !item.hidden).length;
  none.hidden = left > 0;
  say(wanted ? `${left} of ${items.length} shown` : '');
}
