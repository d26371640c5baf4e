// Only adds: says in time that the session ends, and lets one key keep it. To ask how long it goes on is no use of it.
{
  const { address, signIn, idle, last } = document.currentScript.dataset;
  const EVERY = 10000;
  const SECOND = 1000;
  // at least two minutes, also where a timer comes late
  const BEFORE_IDLE = 180;
  const BEFORE_LAST = 300;
  let ends;
  let shown = '';

  // a page that answers a form has no address of its own
  const page = () => document.querySelector('form [name=page]')?.value || location.pathname.slice(signIn.length - '/sign-in'.length) + location.search;
  const take = left => { ends = { idle: Date.now() + left.idle * SECOND, last: Date.now() + left.last * SECOND }; };
  const left = end => (ends[end] - Date.now()) / SECOND;
  const at = end => new Date(ends[end]).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const state = () => {
    if (Math.min(left('idle'), left('last')) <= 0) return 'ended';
    if (left('last') <= BEFORE_LAST && left('last') <= left('idle')) return 'last';
    return left('idle') <= BEFORE_IDLE ? 'idle' : '';
  };

  const WORDS = {
    idle: () => ['Are you still there?', `You will be signed out at ${at('idle')}, because nothing was done here for a while. What you typed is kept as a draft.`, 'Stay signed in'],
    last: () => [`Your session ends at ${at('last')}`, 'A session lasts 12 hours at most, so it cannot be extended. Save what you can. What is not saved by then is kept as a draft and offered to you again when you have signed in.', 'Go on'],
    ended: () => ['Your session has ended', 'Sign in to go on. What you typed is kept as a draft and offered to you again.', 'Sign in'],
  };

  const dialog = document.createElement('dialog');
  dialog.className = 'session-end';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'session-end-title');
  dialog.setAttribute('aria-describedby', 'session-end-words');
  const [title, words, button] = ['h2', 'p', 'button'].map(name => document.createElement(name));
  title.id = 'session-end-title';
  words.id = 'session-end-words';
  button.type = 'button';
  dialog.append(title, words, button);
  document.body.append(dialog);

  const show = () => {
    const now = state();
    if (now === shown) return;
    shown = now;
    if (!now) return dialog.close();
    [title.textContent, words.textContent, button.textContent] = WORDS[now]();
    if (!dialog.open) dialog.showModal();
  };

  const ask = async options => {
    try {
      const answer = await fetch(address, { redirect: 'manual', cache: 'no-store', ...options });
      if (answer.ok) take(await answer.json()); else if (answer.type === 'opaqueredirect') take({ idle: 0, last: 0 });
    } catch {
      // no answer now; the next try may get one
    }
    show();
  };

  const goOn = () => {
    const tokens = new URLSearchParams(new FormData(document.querySelector('.sign-out').form));
    return ask({ method: 'POST', body: tokens });
  };

  button.addEventListener('click', () => { if (shown === 'ended') location.assign(`${signIn}?next=${encodeURIComponent(page())}`); else dialog.close(); });
  // the key Escape closes it too, and whoever presses a key is there
  dialog.addEventListener('close', () => { if (shown === 'idle') goOn(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') ask(); });
  setInterval(() => { if (shown !== 'ended' && (state() || shown)) ask(); }, EVERY);
  take({ idle: Number(idle), last: Number(last) });
}
