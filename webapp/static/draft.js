// Only adds to pages that work without it: what is typed into a form is kept on the server, for its writer alone, until
// the form is saved. It is no data before that.
{
  const { address } = document.currentScript.dataset;
  const EVERY = 20000;
  // a click on the form's own button leaves a field too, and is then the better way to save
  const AFTER_LEAVING = 500;
  const NOT_TYPED = /^(hidden|password|file|submit|button|reset|image|fieldset|output)$/;
  const drafts = new Map();

  const typedInto = form => [...form.elements]
    .filter(e => e.name && !NOT_TYPED.test(e.type) && (!/^(radio|checkbox)$/.test(e.type) || e.checked))
    .map(e => [`typed.${e.name}`, e.value]);
  const asText = fields => new URLSearchParams(fields).toString();

  const watch = form => {
    const first = asText(typedInto(form));
    let kept = form.dataset.typed === 'posted' ? '' : first;
    let timer = 0;
    let saving = false;

    const say = words => {
      let note = form.querySelector('.draft-note');
      if (!note) {
        note = document.createElement('p');
        note.className = 'hint draft-note';
        form.append(note);
      }
      note.textContent = words;
    };

    const said = answer => {
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      if (answer.ok) return `Kept as a draft at ${time}. It is not saved yet.`;
      return answer.status === 422 ? 'This is too much to be kept as a draft. Save it before you leave the page.'
        : 'This is not kept as a draft at present. Save it before you leave the page.';
    };

    const save = async () => {
      clearTimeout(timer);
      timer = 0;
      const fields = typedInto(form);
      const text = asText(fields);
      if (text === kept) return;
      if (saving) return void (timer = setTimeout(save, AFTER_LEAVING));
      // typed and taken away again
      const nothing = text === first && !form.dataset.typed;
      const body = new URLSearchParams(nothing ? [] : fields);
      for (const name of ['csrf', 'once', 'version', 'page']) {
        const field = form.elements.namedItem(name);
        if (field) body.set(name, field.value);
      }
      body.set('form', form.dataset.draft);
      body.set('title', document.title);
      saving = true;
      try {
        const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', keepalive: document.visibilityState === 'hidden' });
        // a portal that is down for a moment is asked again
        if (answer.status >= 500) timer = setTimeout(save, EVERY);
        else kept = text;
        say(nothing && answer.ok ? '' : said(answer));
      } catch {
        timer = setTimeout(save, EVERY);
        say(said({}));
      }
      saving = false;
    };

    return {
      save,
      typed: () => { timer ||= setTimeout(save, EVERY); },
      left: () => {
        if (!timer) return;
        clearTimeout(timer);
        timer = setTimeout(save, AFTER_LEAVING);
      },
      hidden: () => { if (timer) save(); },
      sent: () => {
        clearTimeout(timer);
        timer = 0;
      },
    };
  };

  // also a form that another script has put into the page since
  const draftOf = form => {
    if (form?.dataset.draft && !drafts.has(form)) drafts.set(form, watch(form));
    return drafts.get(form);
  };

  document.querySelectorAll('form[data-draft]').forEach(form => {
    const draft = draftOf(form);
    if (form.dataset.typed === 'posted') draft.typed();
  });
  document.addEventListener('focusin', event => draftOf(event.target.form));
  document.addEventListener('input', event => drafts.get(event.target.form)?.typed());
  document.addEventListener('focusout', event => drafts.get(event.target.form)?.left());
  document.addEventListener('submit', event => { if (!event.defaultPrevented) drafts.get(event.target)?.sent(); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') drafts.forEach(draft => draft.hidden());
  });
}
