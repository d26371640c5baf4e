// Only adds to pages that work without it.

// A form is sent once: the second click or Enter does nothing. Buttons are not disabled,
// so the name and value of the pressed one still reach the server.
const sent = new WeakSet();
const buttons = form => [...form.elements].filter(e => e.type === 'submit');
const mark = (form, busy) => buttons(form).forEach(
  b => busy ? b.setAttribute('aria-disabled', 'true') : b.removeAttribute('aria-disabled'));
const release = form => { sent.delete(form); mark(form, false); };

document.addEventListener('submit', event => {
  const form = event.target;
  if ((form.getAttribute('method') || '').toLowerCase() !== 'post' || event.defaultPrevented) return;
  if (sent.has(form)) return event.preventDefault();
  sent.add(form);
  mark(form, true);
  // someone who stopped a slow page can try again; the server's one-time token guards the rest
  setTimeout(release, 10000, form);
});

// the back button can bring the page back as it was left
addEventListener('pageshow', event => { if (event.persisted) [...document.forms].forEach(release); });

// while an import runs, its page is still there and can say how far it is
document.querySelectorAll('[data-progress]').forEach(place => {
  const bar = place.querySelector('progress');
  place.closest('form').addEventListener('submit', () => {
    place.hidden = false;
    bar.removeAttribute('value');
    setInterval(async () => {
      const reply = await fetch(place.dataset.progress);
      if (!reply.ok) return;
      const { done, total } = await reply.json();
      if (total) { bar.max = total; bar.value = done; }
    }, 500);
  });
});

// what the portal does in the background goes on whether somebody looks or not: its page says how far it is, and shows its end
document.querySelectorAll('[data-run]').forEach(place => {
  const bar = place.querySelector('progress');
  const ask = setInterval(async () => {
    const reply = await fetch(place.dataset.run).catch(() => ({}));
    if (!reply.ok) return;
    const { done, total, words, underWay } = await reply.json();
    if (!underWay) {
      clearInterval(ask);
      location.reload();
    } else if (total) {
      bar.max = total;
      bar.value = done;
      place.querySelector('.how-far').textContent = words;
    }
  }, 1000);
});

document.querySelector('.error-summary')?.focus();

// j and k go down and up the rows while the focus is in the table (a key of one letter must not
// act elsewhere); each row's first link takes the focus, so Enter opens it by itself; x ticks the row's box.
document.querySelectorAll('.keyboard-hint').forEach(hint => { hint.hidden = false; });
document.querySelectorAll('table.keyboard-list').forEach(table => {
  const reach = table.closest('.table-scroll') || table;
  const rows = () => [...table.tBodies].flatMap(b => [...b.rows]);
  const link = row => row?.querySelector('a[href]');
  const act = {
    j: row => link(rows()[rows().indexOf(row) + 1])?.focus(),
    k: row => link(rows()[rows().indexOf(row) - 1])?.focus(),
    x: row => row?.querySelector('[type=checkbox]')?.click(),
    Enter: row => link(row)?.click(),
  };
  reach.addEventListener('keydown', event => {
    const box = event.target.matches('[type=checkbox]');
    if (!act[event.key] || event.ctrlKey || event.metaKey || event.altKey
        || !box && (event.target.matches('input, select, textarea') || event.key === 'Enter')) return;
    event.preventDefault();
    act[event.key](rows().find(row => row.contains(event.target)));
  });
});
