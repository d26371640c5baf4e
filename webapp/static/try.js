// Only adds to a page that works without it: the advice follows what is typed and how the count is moved. The
// question stays in the address, and the server alone knows the rules.

const form = document.querySelector('form.try');
const history_ = document.getElementById('history');
const dial = document.getElementById('dial');
const count = document.getElementById('count');
const shown = document.getElementById('count-shown');
const result = document.getElementById('result');
const said = document.getElementById('said');
const share = document.getElementById('share');
const address = document.getElementById('address');
const PATIENCE = 250;
let waiting;
let asking = new AbortController();

const asked = () => form.getAttribute('action') + '?' + new URLSearchParams(
  [...new FormData(form)].filter(([, value]) => value !== '')).toString().replaceAll('+', '%20');

const showCount = () => {
  shown.value = count.value;
  count.setAttribute('aria-valuetext', `${count.value} × 10⁹/L`);
};

// where the current count stands in the history, as the server read it
const place = from => {
  dial.hidden = !from.dataset.line;
  for (const key of ['line', 'start', 'value']) {
    if (from.dataset[key]) dial.dataset[key] = from.dataset[key]; else delete dial.dataset[key];
  }
  if (from.dataset.value && document.activeElement !== count) {
    count.value = from.dataset.value;
    count.setAttribute('aria-valuetext', `${from.dataset.value} × 10⁹/L`);
    shown.value = from.dataset.value;
  }
};

const shareable = url => {
  share.hidden = !location.search && !url;
  address.value = url ? new URL(url, location.href).href : location.href;
};

const fail = () => {
  result.textContent = '';
  const words = document.createElement('p');
  words.className = 'notice warning';
  words.textContent = 'The portal did not answer, so there is no advice. Press "Ask the protocol" to try again.';
  result.append(words);
  said.textContent = words.textContent;
};

const show = (text, url) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const fresh = page.getElementById('result');
  if (!fresh) return fail();
  result.replaceChildren(...document.importNode(fresh, true).childNodes);
  place(page.getElementById('dial'));
  // what was said of the question before
  document.querySelectorAll('.error-summary, form.try .error-message').forEach(old => old.remove());
  form.querySelectorAll('.has-error').forEach(field => field.classList.remove('has-error'));
  form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
  history.replaceState(null, '', url);
  shareable(url);
  const advice = document.getElementById('advice') || result.querySelector('h2');
  const words = advice ? advice.textContent : '';
  if (said.textContent !== words) said.textContent = words;
};

const ask = async () => {
  asking.abort();
  asking = new AbortController();
  const url = asked();
  try {
    const answer = await fetch(url, { signal: asking.signal, credentials: 'same-origin' });
    if (answer.redirected) return location.assign(url);
    if (!answer.ok && answer.status !== 422) fail(); else show(await answer.text(), url);
  } catch (stopped) {
    if (stopped.name === 'AbortError') return;
    fail();
  }
  result.removeAttribute('aria-busy');
};

const askSoon = () => {
  result.setAttribute('aria-busy', 'true');
  clearTimeout(waiting);
  waiting = setTimeout(ask, PATIENCE);
};

count.addEventListener('input', () => {
  const lines = history_.value.split('\n');
  lines[dial.dataset.line - 1] = dial.dataset.start + count.value;
  history_.value = lines.join('\n');
  showCount();
  askSoon();
});

count.addEventListener('keydown', event => {
  const by = { PageUp: 10, PageDown: -10 }[event.key];
  if (!by) return;
  event.preventDefault();
  count.value = Number(count.value) + by;
  count.dispatchEvent(new Event('input'));
});

form.addEventListener('input', askSoon);
address.addEventListener('focus', () => address.select());
place(dial);
shareable();
