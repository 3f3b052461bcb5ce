// What pages gain from scripts: display choices, the phone's menu, share sheet, copy, print, suggestions.
// Every page works without it.

const root = document.documentElement;
const roomy = matchMedia("(min-width: 60em)");

/** The visitor's display choices: radio buttons named after the data attribute that they set. */
const preferences = {
  key: "portal.display",

  start(panel) {
    for (const input of panel.querySelectorAll("input[type=radio]")) {
      input.checked = (root.dataset[input.name] ?? "") === input.value;
      input.addEventListener("change", () => this.choose(input.name, input.value));
    }
  },

  choose(name, value) {
    if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
    const { scheme, contrast, text } = root.dataset;
    try {
      localStorage.setItem(this.key, JSON.stringify({ scheme, contrast, text }));
    } catch {
      // Without storage the choice lasts for this page.
    }
  },
};

/** The main menu: one button opens it on phones, one button a submenu opens that; Escape closes. */
const menu = {
  start(bar) {
    const toggle = document.querySelector(".menu-toggle");
    toggle?.addEventListener("click", () => {
      toggle.setAttribute("aria-expanded", String(bar.classList.toggle("is-open")));
    });

    for (const item of bar.querySelectorAll(".menu-item")) {
      const button = item.querySelector(".menu-more");
      button?.addEventListener("click", () => this.toggle(item, button));
      item.addEventListener("pointerleave", () => item.classList.remove("is-closed"));
      item.addEventListener("focusout", (event) => {
        // On phones a submenu that folds by itself would move the next link from under the finger.
        if (roomy.matches && !item.contains(event.relatedTarget)) {
          this.close(item, button);
          item.classList.remove("is-closed");
        }
      });
    }

    bar.addEventListener("keydown", (event) => {
      const item = event.key === "Escape" ? event.target.closest(".menu-item:has(> ul)") : null;
      if (item) {
        item.querySelector("a").focus();
        this.close(item, item.querySelector(".menu-more"));
        item.classList.add("is-closed");
      }
    });
  },

  toggle(item, button) {
    const open = item.classList.toggle("is-open");
    item.classList.toggle("is-closed", !open);
    button.setAttribute("aria-expanded", String(open));
  },

  close(item, button) {
    item.classList.remove("is-open");
    button?.setAttribute("aria-expanded", "false");
  },
};

const sharing = {
  start(box) {
    const address = document.querySelector("link[rel=canonical]")?.href ?? location.href;

    const sheet = box.querySelector("[data-share=sheet]");
    if (sheet && !navigator.share) {
      sheet.closest("li").hidden = true;
    }
    sheet?.addEventListener("click", () => {
      // A visitor who closes the sheet has not met an error.
      navigator.share({ title: document.title, url: address }).catch(() => {});
    });

    const copy = box.querySelector("[data-share=copy]");
    copy?.addEventListener("click", () => this.copy(copy, address));

    box.querySelector("[data-share=print]")?.addEventListener("click", () => print());
  },

  async copy(button, address) {
    const label = button.querySelector("span");
    const before = label.textContent;
    try {
      await navigator.clipboard.writeText(address);
      label.textContent = button.dataset.done;
    } catch {
      prompt(before, address);
    }
    setTimeout(() => { label.textContent = before; }, 3000);
  },
};

/** Suggestions under a search box, as an ARIA combobox; without them the form simply searches. */
class Suggestions {
  #input;
  #list;
  #address;
  #wait;
  #request;

  constructor(form) {
    this.#input = form.querySelector("input[type=search]");
    this.#address = form.dataset.suggestions;
    this.#list = document.createElement("ul");
    this.#list.className = "suggestions";
    this.#list.id = `${this.#input.id}-suggestions`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", form.dataset.suggestionsLabel);
    this.#list.hidden = true;
    form.append(this.#list);

    for (const [name, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
    })) {
      this.#input.setAttribute(name, value);
    }

    this.#input.addEventListener("input", () => this.#later());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#hide());
    // Choosing by pointer must come before the blur that hides the list.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#go(event.target.closest("[role=option]")));
  }

  #later() {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#ask(), 150);
  }

  async #ask() {
    const text = this.#input.value.trim();
    this.#request?.abort();
    if (text.length < 2) {
      this.#hide();
      return;
    }

    this.#request = new AbortController();
    try {
      const answer = await fetch(`${this.#address}?q=${encodeURIComponent(text)}`, { signal: this.#request.signal });
      this.#show(answer.ok ? await answer.json() : []);
    } catch {
      // Offline or overtaken by the next key: the search button still works.
    }
  }

  #show(found) {
    this.#list.replaceChildren(...found.map((one, index) => {
      const option = document.createElement("li");
      option.id = `${this.#list.id}-${index}`;
      option.setAttribute("role", "option");
      option.dataset.url = one.url;
      option.textContent = one.title;
      return option;
    }));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute("aria-expanded", String(found.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
  }

  #hide() {
    clearTimeout(this.#wait);
    this.#show([]);
  }

  #key(event) {
    const options = [...this.#list.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Escape") {
      this.#hide();
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      this.#go(options[at]);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#select(options, (at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
    }
  }

  #select(options, at) {
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    this.#input.setAttribute("aria-activedescendant", options[at].id);
  }

  #go(option) {
    if (option?.dataset.url) {
      location.assign(option.dataset.url);
    }
  }
}

for (const panel of document.querySelectorAll(".preferences")) {
  preferences.start(panel);
}
for (const bar of document.querySelectorAll(".menu-bar")) {
  menu.start(bar);
}
for (const box of document.querySelectorAll(".share")) {
  sharing.start(box);
}
for (const form of document.querySelectorAll("form[data-suggestions]")) {
  new Suggestions(form);
}

for (const toggle of document.querySelectorAll(".filters-toggle")) {
  toggle.addEventListener("click", () => {
    const filters = document.getElementById(toggle.getAttribute("aria-controls"));
    toggle.setAttribute("aria-expanded", String(filters.classList.toggle("is-open")));
  });
}

// A panel opened by its summary closes on Escape and when something else is chosen.
const closePanels = (except) => {
  for (const panel of document.querySelectorAll("details.preferences[open]")) {
    if (panel !== except) {
      panel.open = false;
    }
  }
};
document.addEventListener("click", (event) => closePanels(event.target.closest("details.preferences")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = document.querySelector("details.preferences[open]");
    closePanels(null);
    open?.querySelector("summary").focus();
  }
});
