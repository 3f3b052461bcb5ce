// Pictures of the library in the panel of a figure: the newest, those found by words, and one that is sent from this device.
import { deliver, reasonOf, sendingOf } from "../sending.js";

const delay = 250;

export function library(element, inputs, error) {
  const box = element.querySelector(".rich-library");
  if (!box) {
    return { open() {} };
  }

  const search = box.querySelector('input[type="search"]');
  const file = box.querySelector('input[type="file"]');
  const list = box.querySelector("ul");
  const status = box.querySelector("[role=status]");
  let timer = 0;
  let asked = 0;

  const choose = (button, { path, alt, credit }) => {
    list.querySelector('[aria-pressed="true"]')?.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", "true");
    inputs.path.value = path;
    inputs.alt.value ||= alt ?? "";
    if (credit && !inputs.caption.value && !inputs.caption.parentElement.hidden) {
      inputs.caption.value = box.dataset.credit.replace("{0}", credit);
    }
  };

  const item = picture => {
    const entry = document.createElement("li");
    const button = document.createElement("button");
    const name = document.createElement("span");
    button.type = "button";
    button.className = "rich-choice";
    button.setAttribute("aria-pressed", String(picture.path === inputs.path.value));
    if (picture.picture) {
      button.append(Object.assign(new Image(96, 72), { src: picture.picture, alt: "", loading: "lazy" }));
    }

    name.textContent = picture.name;
    button.append(name);
    button.addEventListener("click", () => choose(button, picture));
    entry.append(button);
    return entry;
  };

  const find = async () => {
    const turn = ++asked;
    try {
      const answer = await fetch(`${box.dataset.search}?q=${encodeURIComponent(search.value)}`, { headers: { accept: "application/json" } });
      const { files } = await answer.json();
      if (turn === asked) {
        list.replaceChildren(...files.map(item));
        status.textContent = files.length > 0 ? "" : box.dataset.none;
      }
    } catch {
      status.textContent = box.dataset.failed;
    }
  };

  const send = async sent => {
    const words = box.querySelector(".files-words").dataset;
    const token = element.closest("form").querySelector("[name=__RequestVerificationToken]").value;
    status.textContent = words.sending.replace("{0}", sent.name);
    const stored = await deliver(box.dataset.upload, token, sendingOf(sent, words), {
      progress(share) {
        status.textContent = share < 1 ? `${sent.name}: ${words.share.replace("{0}", Math.floor(share * 100))}` : words.sending.replace("{0}", sent.name);
      },
      waiting(isOffline) {
        status.textContent = `${sent.name}: ${isOffline ? words.offline : words.crowded}`;
      },
    });
    status.textContent = "";
    error.textContent = stored.mediaPath ? "" : reasonOf(stored, words, sent.name);
    if (stored.mediaPath) {
      const entry = item({ path: stored.mediaPath, name: stored.name, picture: stored.picture });
      list.prepend(entry);
      entry.firstElementChild.click();
      status.textContent = words.sent.replace("{0}", stored.name);
    }
  };

  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, delay);
  });
  search.addEventListener("keydown", event => {
    if (event.key === "Enter") {
      // It searches; neither the figure is set nor the form sent.
      event.preventDefault();
      event.stopPropagation();
      clearTimeout(timer);
      find();
    }
  });
  file.addEventListener("change", () => {
    const [sent] = file.files;
    file.value = "";
    if (sent) {
      send(sent);
    }
  });

  return {
    open() {
      search.value = "";
      status.textContent = "";
      find();
    },
  };
}
