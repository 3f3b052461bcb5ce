// Files are sent while the editor is open: chosen, dropped or pasted, each with its progress. Without it, a button sends them with the form.
import { deliver, reasonOf, sendingOf } from "./sending.js";

const said = "files-sent";

document.addEventListener("change", event => {
  const area = event.target.type === "file" && event.target.closest(".files-upload");
  if (area) {
    const files = [...event.target.files];
    event.target.value = "";
    send(area, files);
  }
});

for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, event => {
    const area = event.target.closest?.(".files")?.querySelector(".files-upload");
    if (!area || !event.dataTransfer?.types.includes("Files")) {
      return;
    }

    event.preventDefault();
    area.classList.toggle("files-over", type === "dragover");
    if (type === "drop") {
      send(area, [...event.dataTransfer.files]);
    }
  });
}

document.addEventListener("paste", event => {
  const area = event.target.closest?.(".files")?.querySelector(".files-upload");
  if (area && event.clipboardData.files.length > 0) {
    event.preventDefault();
    send(area, [...event.clipboardData.files]);
  }
});

// What is still on its way would be missing in what is stored.
document.addEventListener("submit", event => {
  const sending = event.target.querySelector(".files-sending");
  if (sending) {
    event.preventDefault();
    const area = sending.closest(".files").querySelector(".files-upload");
    say(area, wordsOf(area).busy);
    sending.scrollIntoView({ block: "center" });
  }
}, true);

addEventListener("beforeunload", event => {
  if (document.querySelector(".files-sending")) {
    event.preventDefault();
  }
});

// The page that was read anew tells what came before it.
const before = sessionStorage.getItem(said);
if (before) {
  sessionStorage.removeItem(said);
  document.getElementById("messages")?.append(Object.assign(document.createElement("p"), { className: "message message-success", role: "status", textContent: before }));
}

async function send(area, files) {
  const list = area.closest(".files").querySelector(".files-list");
  const lines = (area.closest(".files").dataset.multiple === "true" ? files : files.slice(0, 1)).map(file => line(list, area, file));
  for (const one of lines.filter(one => fits(area, one))) {
    await sendOne(area, one);
  }

  finish(area, list);
}

// The page that shows them all is read anew, unless it has something to say.
function finish(area, list) {
  if (area.dataset.refresh && !list.querySelector(".files-sending, .files-failed")) {
    sessionStorage.setItem(said, wordsOf(area).all.replace("{0}", list.children.length));
    location.assign(area.dataset.refresh);
  }
}

function line(list, area, file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const state = document.createElement("span");
  const bar = document.createElement("progress");
  item.className = "files-item files-sending";
  name.className = "files-name";
  name.textContent = file.name;
  state.className = "files-state";
  state.textContent = wordsOf(area).queued;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", wordsOf(area).sending.replace("{0}", file.name));
  item.append(name, state, bar);
  list.append(item);

  return { item, state, bar, sending: sendingOf(file, wordsOf(area)) };
}

// What is too large says so at once, not only after all that comes before it.
function fits(area, one) {
  const { file } = one.sending;
  const isSmall = file.size <= Number(area.dataset.max);
  if (!isSmall) {
    fail(area, one, wordsOf(area).tooLarge.replace("{0}", file.name).replace("{1}", Math.floor(area.dataset.max / 1e6)), false);
  }

  return isSmall;
}

async function sendOne(area, one) {
  const { item, sending } = one;
  const { file } = sending;
  const words = wordsOf(area);
  const token = area.closest("form").querySelector("[name=__RequestVerificationToken]").value;
  const answer = await deliver(area.dataset.upload, token, sending, {
    progress(share) {
      item.classList.remove("files-waiting");
      item.querySelector("button")?.remove();
      one.bar.value = share;
      one.state.textContent = share < 1 ? words.share.replace("{0}", Math.floor(share * 100)) : words.checked;
    },
    waiting(isOffline) {
      const text = isOffline ? words.offline : words.crowded;
      if (!item.classList.contains("files-waiting")) {
        say(area, `${file.name}: ${text}`);
      }

      item.classList.add("files-waiting");
      one.state.textContent = text;
      if (!item.querySelector("button")) {
        item.append(button(words.now, () => sending.wake()));
      }
    },
  });
  if (answer.mediaPath) {
    take(area, one, answer);
  } else if (answer.error) {
    fail(area, { ...one, sending: sendingOf(file, words) }, answer.error, answer.isPassing);
  } else {
    fail(area, one, reasonOf(answer, words, file.name), true);
  }
}

function take(area, { item, state, bar }, answer) {
  say(area, wordsOf(area).sent.replace("{0}", answer.name));
  const list = item.parentElement;
  if (area.dataset.refresh) {
    item.className = "files-item files-done";
    item.querySelector("button")?.remove();
    bar.remove();
    state.textContent = wordsOf(area).done;
    const link = Object.assign(document.createElement("a"), { className: "files-name", textContent: answer.name, href: `${area.dataset.file}?path=${encodeURIComponent(answer.mediaPath)}` });
    item.querySelector(".files-name").replaceWith(link);

    return;
  }

  const place = list.querySelectorAll('[name$=".Path"]').length;
  const added = area.querySelector("template").content.firstElementChild.cloneNode(true);
  for (const field of added.querySelectorAll("[data-field]")) {
    field.name = `${area.dataset.name}[${place}].${field.dataset.field}`;
  }

  const picture = added.querySelector(".files-picture");
  const text = added.querySelector(".files-text");
  const input = text?.querySelector("input");
  added.querySelector("[data-field=Path]").value = answer.mediaPath;
  added.querySelector(".check span").textContent = answer.name;
  if (answer.picture) {
    picture.src = answer.picture;
  } else {
    picture.remove();
    text?.remove();
  }

  if (input) {
    input.id = `${input.name}-text`;
    text.querySelector("label").htmlFor = input.id;
  }

  if (area.closest(".files").dataset.multiple !== "true") {
    for (const other of list.querySelectorAll("input[type=checkbox]")) {
      other.checked = false;
    }
  }

  item.replaceWith(added);
  area.closest(".files").dispatchEvent(new Event("input", { bubbles: true }));
}

function fail(area, { item, sending }, reason, mayRetry) {
  const message = Object.assign(document.createElement("span"), { className: "field-error", textContent: reason });
  item.className = "files-item files-failed";
  item.replaceChildren(message);
  if (mayRetry) {
    item.append(button(wordsOf(area).retry, async () => {
      const list = item.parentElement;
      const fresh = { ...line(list, area, sending.file), sending };
      item.replaceWith(fresh.item);
      await sendOne(area, fresh);
      finish(area, list);
    }));
  }

  say(area, reason);
}

function button(text, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet button-small", textContent: text });
  made.addEventListener("click", act);

  return made;
}

const wordsOf = area => area.querySelector(".files-words").dataset;

function say(area, text) {
  area.querySelector("[role=status]").textContent = text;
}
