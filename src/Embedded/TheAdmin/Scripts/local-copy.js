// What is being written is kept in this browser until the site has it: after a crash, a lost connection or an expired session it is
// offered back. The server builds the form again from the copy, so that every editor takes part without knowing of it.
const form = document.querySelector(".editor-form");
const prefix = "editor-copy:";
const delay = 800;
const longest = 30 * 24 * 60 * 60 * 1000;

forgetStored();
forgetOld();
if (form) {
  // Others who write on this device are not shown it.
  watch(form, `${prefix}${document.getElementById("editor-state").dataset.owner}:${location.pathname}`);
}

function watch(form, key) {
  const state = document.getElementById("editor-state");
  const words = state.dataset;
  let timer = 0;
  let isDirty = form.dataset.dirty === "true";
  let isSending = false;

  offer(form, key, words);

  const say = text => {
    state.textContent = navigator.onLine ? text : words.offline;
    state.classList.toggle("is-offline", !navigator.onLine);
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify({ time: Date.now(), fields: fieldsOf(form) }));
      say(words.kept);
    } catch {
      // The browser's store is full or shut: the warning when leaving still helps.
      say(words.unsaved);
    }
  };
  form.addEventListener("input", () => {
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  });
  form.addEventListener("submit", event => {
    if (event.defaultPrevented || event.submitter?.formTarget === "_blank") {
      return;
    }

    clearTimeout(timer);
    if (isDirty) {
      keep();
    }

    isSending = true;
    if (event.submitter?.name !== "submit.Change") {
      sessionStorage.setItem(prefix, key);
    }
  });
  // The page may come back from the browser's memory.
  addEventListener("pageshow", () => { isSending = false; });
  addEventListener("beforeunload", event => {
    if (isDirty && !isSending) {
      keep();
      event.preventDefault();
    }
  });
  addEventListener("offline", () => say(""));
  addEventListener("online", () => say(isDirty ? words.kept : ""));
}

function offer(form, key, words) {
  const copy = read(key);
  if (!copy || form.dataset.dirty === "true" || same(copy.fields, fieldsOf(form))) {
    return;
  }

  const box = document.createElement("div");
  const text = document.createElement("p");
  const restore = document.createElement("button");
  const drop = document.createElement("button");
  box.className = "message message-warning local-copy";
  box.setAttribute("role", "status");
  text.textContent = words.found.replace("{0}", new Date(copy.time).toLocaleString(document.documentElement.lang));
  for (const [button, label, style] of [[restore, words.restore, "button"], [drop, words.drop, "button button-quiet"]]) {
    button.type = "button";
    button.className = style;
    button.textContent = label;
  }

  restore.addEventListener("click", () => send(copy.fields));
  drop.addEventListener("click", () => {
    localStorage.removeItem(key);
    box.remove();
    form.querySelector("input:not([type=hidden])")?.focus();
  });
  box.append(text, restore, drop);
  form.before(box);
}

// As one of the form's own buttons would send it; nothing is stored by that.
function send(fields) {
  const filled = document.createElement("form");
  filled.method = "post";
  filled.enctype = "multipart/form-data";
  filled.hidden = true;
  for (const [name, value] of [...fields, ["submit.Change", "Editor|restore|"], ["__RequestVerificationToken", form.querySelector("[name=__RequestVerificationToken]").value]]) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    filled.append(field);
  }

  document.body.append(filled);
  filled.submit();
}

function fieldsOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "__RequestVerificationToken");
}

function same(one, other) {
  const plain = fields => JSON.stringify(fields.filter(([name]) => !name.startsWith("Editor.")).map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]));

  return plain(one) === plain(other);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

// The site says that it has stored what was sent.
function forgetStored() {
  const key = sessionStorage.getItem(prefix);
  if (key && document.querySelector(".message-success")) {
    localStorage.removeItem(key);
  }

  if (key && !document.querySelector("input[type=password]")) {
    sessionStorage.removeItem(prefix);
  }
}

function forgetOld() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix) && Date.now() - (read(key)?.time ?? 0) > longest) {
      localStorage.removeItem(key);
    }
  }
}
