// Only adds to a page that works without it: while the page of a taper is looked at, it asks whether something new was
// recorded. What somebody is typing or has the focus in is never replaced; then a notice says so instead.

const main = document.getElementById('main');
const news = document.getElementById('news');
const notice = news.firstElementChild;
const EVERY = 60000;
const CONTROLS = 'input:not([type=hidden]), textarea, select';
let state = `"${news.dataset.state}"`;
let timer = setInterval(ask, EVERY);

const isTyped = control => control.matches('select') ? [...control.options].some(o => o.selected !== o.defaultSelected)
  : /^(radio|checkbox)$/.test(control.type) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
const isInUse = () => (main.contains(document.activeElement) && document.activeElement !== main)
  || [...main.querySelectorAll(CONTROLS)].some(isTyped) || String(getSelection()) !== '';

// the live region stays where it is, so that it is heard
const replaceRest = fresh => {
  [...main.children].forEach(child => child === news || child.remove());
  [...fresh.children].forEach(child => child.id === 'news' || child.localName === 'script' || main.append(child));
  const back = main.querySelector('.back-link');
  if (back) back.after(news);
};

const show = async said => {
  let replaced = false;
  if (!isInUse()) {
    const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' });
    const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (page && page.getElementById('news') && !isInUse()) {
      document.title = page.title;
      replaceRest(page.getElementById('main'));
      replaced = true;
    }
  }
  notice.querySelector('a').hidden = replaced;
  notice.hidden = false;
  notice.querySelector('span').textContent = said;
};

async function ask() {
  if (document.visibilityState !== 'visible') return;
  try {
    const answer = await fetch(news.dataset.address, { headers: { 'If-None-Match': state }, redirect: 'manual', cache: 'no-store' });
    if (answer.status === 304) return;
    if (!answer.ok) return void clearInterval(timer); // signed out, or no longer allowed: the next click says so
    state = answer.headers.get('ETag');
    await show(await answer.text());
  } catch {
    // no answer now; the next try may get one
  }
}

document.addEventListener('visibilitychange', ask);
