// A form leaves its page only while the site can be reached. Otherwise the page stays, with all that was typed, and says so.
const words = document.getElementById("connection-words")?.dataset;
const longestAnswer = 8_000;
const pressedTwice = 3_000;
let isAsking = false;
let passing = null;
let passed = { form: null, time: 0 };
let held = null;

if (words) {
  // Before everything else that listens to it: what is held back was not sent.
  document.addEventListener("submit", hold, true);
  addEventListener("online", () => { if (held) { say(words.back); } });
  addEventListener("offline", () => { if (held) { say(words.held); } });
  addEventListener("pageshow", () => { passed = { form: null, time: 0 }; });
}

async function hold(event) {
  const { target: form, submitter } = event;
  if (form === passing || form.getAttribute("method")?.toLowerCase() !== "post" || submitter?.formTarget === "_blank") {
    return;
  }

  event.preventDefault();
  event.stopImmediatePropagation();
  if (isAsking || (form === passed.form && Date.now() - passed.time < pressedTwice)) {
    return;
  }

  isAsking = true;
  const isThere = await answers();
  isAsking = false;
  if (isThere) {
    pass(form, submitter);
  } else {
    tell(form, submitter);
  }
}

async function answers() {
  try {
    const { status } = await fetch(words.address, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(longestAnswer) });
    return status < 500;
  } catch {
    return false;
  }
}

function pass(form, submitter) {
  held?.note.remove();
  held = null;
  passing = form;
  passed = { form, time: Date.now() };
  form.requestSubmit(submitter?.isConnected ? submitter : null);
  passing = null;
}

function tell(form, submitter) {
  if (!held) {
    const note = document.createElement("div");
    const text = document.createElement("p");
    const again = document.createElement("button");
    note.className = "message message-warning connection";
    text.setAttribute("role", "alert");
    again.type = "button";
    again.className = "button";
    again.textContent = words.again;
    again.addEventListener("click", () => held.form.requestSubmit(held.submitter?.isConnected ? held.submitter : null));
    note.append(text, again);
    const actions = form.querySelector(".editor-actions");
    if (actions) {
      actions.prepend(note);
    } else {
      document.querySelector("main").append(note);
    }

    held = { note, text };
  }

  Object.assign(held, { form, submitter });
  say(words.held);
}

function say(text) {
  // Emptied first: the same words again are read out again.
  held.text.textContent = "";
  requestAnimationFrame(() => { if (held) { held.text.textContent = text; } });
}
