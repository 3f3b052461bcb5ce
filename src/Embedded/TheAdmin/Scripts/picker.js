// The search of a picker as a combobox: results while typing, chosen by key or pointer. Without it, its button searches.
const delay = 200;
const known = new WeakSet();

document.addEventListener("focusin", event => {
  const input = event.target.closest?.(".picker[data-search] .picker-search .input");
  if (input && !known.has(input)) {
    known.add(input);
    combobox(input, input.closest(".picker"));
  }
});

function combobox(input, picker) {
  const list = document.createElement("ul");
  const status = picker.querySelector("[role=status]");
  let timer = 0;
  let asked = 0;
  list.id = `${input.id}-options`;
  list.className = "picker-options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    input.setAttribute(name, value);
  }

  const options = () => [...list.children];
  const active = () => options().find(option => option.getAttribute("aria-selected") === "true");
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const point = option => {
    active()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  const choose = option => {
    let box = [...picker.querySelectorAll(".picker-items input")].find(one => one.value === option.dataset.id);
    if (!box) {
      const item = document.createElement("li");
      const label = document.createElement("label");
      const text = document.createElement("span");
      box = document.createElement("input");
      label.className = "check";
      Object.assign(box, { type: picker.dataset.type, name: picker.dataset.name, value: option.dataset.id });
      text.textContent = option.textContent;
      label.append(box, text);
      item.append(label);
      picker.querySelector(".picker-items").append(item);
    }

    box.checked = true;
    box.dispatchEvent(new Event("change", { bubbles: true }));
    status.textContent = option.textContent;
    input.value = "";
    close();
  };
  const search = async () => {
    const turn = ++asked;
    try {
      const answer = await fetch(`${picker.dataset.search}&query=${encodeURIComponent(input.value)}`, { headers: { Accept: "application/json" } });
      const found = answer.ok && !answer.redirected ? await answer.json() : [];
      if (turn !== asked) {
        return;
      }

      list.replaceChildren(...found.map((one, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.id = one.id;
        option.textContent = one.displayText;

        return option;
      }));
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      status.textContent = found.length === 0 ? picker.dataset.none : picker.dataset.count.replace("{0}", found.length);
    } catch {
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, delay);
  });
  input.addEventListener("keydown", event => {
    const all = options();
    const place = all.indexOf(active());
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        search();
      } else {
        point(all.at((place + (event.key === "ArrowDown" ? 1 : place < 0 ? 0 : -1)) % all.length));
      }
    } else if (event.key === "Enter") {
      // Enter chooses; it never sends the form from here.
      event.preventDefault();
      if (active()) {
        choose(active());
      } else {
        search();
      }
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });
  input.addEventListener("blur", () => setTimeout(close, delay));
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option);
    }
  });
}

// Tags that exist already: a press adds the tag's line, another takes it out.
document.addEventListener("click", event => {
  const button = event.target.closest(".tag-choices button");
  if (!button) {
    return;
  }

  const area = document.getElementById(button.parentElement.dataset.for);
  const lines = area.value.split("\n").map(line => line.trim()).filter(Boolean);
  const isIn = lines.includes(button.textContent);
  area.value = (isIn ? lines.filter(line => line !== button.textContent) : [...lines, button.textContent]).join("\n");
  button.setAttribute("aria-pressed", String(!isIn));
  area.dispatchEvent(new Event("input", { bubbles: true }));
});
