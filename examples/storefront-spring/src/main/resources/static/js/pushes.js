// Shows the data layer to people: the panel at the foot of each page. It only reads the queue, and only writes text.

const panel = document.getElementById('pushed');
const list = document.getElementById('pushes');
let shown = 0;

const titleOf = (push) => push.event ?? Object.keys(push).join(', ');

function entryOf(push) {
  const entry = document.createElement('li');
  const title = document.createElement('h3');
  const text = document.createElement('pre');
  title.textContent = titleOf(push);
  text.textContent = JSON.stringify(push, null, 2);
  entry.append(title, text);
  return entry;
}

function showNew() {
  const pushes = window.dataLayer ?? [];
  list.append(...pushes.slice(shown).map(entryOf));
  shown = pushes.length;
}

// The queue tells nobody that it grew, so an open panel looks again now and then.
setInterval(() => panel.open && showNew(), 300);
panel.addEventListener('toggle', showNew);
