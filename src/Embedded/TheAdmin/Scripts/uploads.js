// Files are sent while the editor is open: chosen, dropped or pasted, each with its progress. Without it, a button sends them with the form.
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
  const sending = event.target.querySelector(".files-sending:not(.files-failed)");
  if (sending) {
    event.preventDefault();
    say(sending.closest(".files").querySelector(".files-upload"), area => area.dataset.busy);
    sending.scrollIntoView({ block: "center" });
  }
}, true);

async function send(area, files) {
  const list = area.closest(".files").querySelector(".files-list");
  const lines = (area.closest(".files").dataset.multiple === "true" ? files : files.slice(0, 1)).map(file => [file, line(list, area, file)]);
  for (const [file, item] of lines) {
    await deliver(area, file, item);
  }

  // The page that shows them all is read anew, unless it has something to say.
  if (area.dataset.refresh && list.children.length === 0) {
    location.assign(area.dataset.refresh);
  }
}

function line(list, area, file) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  const bar = document.createElement("progress");
  item.className = "files-item files-sending";
  label.textContent = file.name;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", area.dataset.sending.replace("{0}", file.name));
  item.append(label, bar);
  list.append(item);

  return item;
}

async function deliver(area, file, item) {
  item.classList.remove("files-failed");
  if (file.size > Number(area.dataset.max)) {
    fail(area, item, area.dataset.tooLarge.replace("{0}", file.name).replace("{1}", Math.floor(area.dataset.max / 1e6)));

    return;
  }

  const answer = await post(area, file, item.querySelector("progress"));
  if (answer?.mediaPath) {
    take(area, item, answer);
  } else {
    fail(area, item, answer?.error ?? area.dataset.failed.replace("{0}", file.name), answer?.error ? null : file);
  }
}

function post(area, file, bar) {
  const form = new FormData();
  form.append("files", file, file.name);
  form.append("__RequestVerificationToken", area.closest("form").querySelector("[name=__RequestVerificationToken]").value);

  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open("POST", area.dataset.upload);
    request.responseType = "json";
    request.upload.addEventListener("progress", event => { bar.value = event.loaded / event.total; });
    request.addEventListener("load", () => resolve(request.response?.files?.[0] ?? null));
    for (const type of ["error", "abort", "timeout"]) {
      request.addEventListener(type, () => resolve(null));
    }

    request.send(form);
  });
}

function take(area, item, answer) {
  say(area, () => area.dataset.sent.replace("{0}", answer.name));
  if (area.dataset.refresh) {
    item.remove();

    return;
  }

  const list = item.parentElement;
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

function fail(area, item, reason, file) {
  const message = document.createElement("span");
  item.classList.add("files-failed");
  message.className = "field-error";
  message.textContent = reason;
  item.replaceChildren(message);
  if (file) {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button button-quiet button-small";
    again.textContent = area.dataset.retry;
    again.addEventListener("click", () => {
      const fresh = line(item.parentElement, area, file);
      item.replaceWith(fresh);
      deliver(area, file, fresh);
    });
    item.append(again);
  }

  say(area, () => reason);
}

function say(area, text) {
  area.querySelector("[role=status]").textContent = text(area);
}
