// Items inside an item, without a page load: the same buttons that post the form where no script runs.
const operations = {
  up: item => item.previousElementSibling?.before(item),
  down: item => item.nextElementSibling?.after(item),
};

document.addEventListener("click", event => {
  const button = event.target.closest(".nested [data-operation]");
  const nested = button?.closest(".nested");
  if (!nested) {
    return;
  }

  event.preventDefault();
  const operation = button.dataset.operation;
  if (operation === "add") {
    add(nested, button);
  } else if (operation === "remove") {
    remove(nested, button.closest(".nested-item"));
  } else {
    move(nested, button.closest(".nested-item"), button, operation);
  }
});

// The title of a closed item is what was typed as its title.
document.addEventListener("input", event => {
  const item = /\.(TitlePart\.Title|\w+MenuItemPart\.Name)$/.test(event.target.name) && event.target.closest(".nested-item");
  if (item && event.target.value.trim()) {
    item.querySelector(".nested-title").textContent = event.target.value;
  }
});

async function add(nested, button) {
  if (button.getAttribute("aria-disabled") === "true") {
    return;
  }

  button.setAttribute("aria-disabled", "true");
  try {
    const form = button.form;
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    fields.set(button.name, button.value);
    const answer = await fetch(location.href.split("#")[0], { method: "POST", body: fields, headers: { "X-Requested-With": "XMLHttpRequest" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const item = page.querySelector(`.nested[data-nested="${CSS.escape(nested.dataset.nested)}"] > .nested-items > [data-changed="true"]`);
    if (!answer.ok || answer.redirected || !item) {
      throw new Error("The answer has no new item.");
    }

    const added = document.adoptNode(item);
    added.removeAttribute("id");
    added.removeAttribute("data-changed");
    nested.querySelector(":scope > .nested-items").append(added);
    button.closest(".nested-add")?.removeAttribute("open");
    added.dispatchEvent(new CustomEvent("editor:added", { bubbles: true }));
    changed(nested, nested.dataset.added);
    added.querySelector(".nested-fields :is(input:not([type=hidden]), textarea, select)")?.focus();
  } catch {
    say(nested, nested.dataset.failed, true);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

function move(nested, item, button, operation) {
  operations[operation](item);
  const place = [...item.parentElement.querySelectorAll(":scope > .nested-item:not([hidden])")].indexOf(item) + 1;
  changed(nested, nested.dataset.moved.replace("{0}", place));
  button.focus();
  if (document.activeElement !== button) {
    // At either end the button is gone; its counterpart is there.
    item.querySelector(`[data-operation="${operation === "up" ? "down" : "up"}"]`)?.focus();
  }
}

// What was removed is kept on the page, and is not posted, until the page is left.
function remove(nested, item) {
  const fields = item.querySelector(":scope > fieldset");
  const text = nested.dataset.removed.replace("{0}", item.querySelector(".nested-title").textContent);
  const undone = document.createElement("li");
  const label = document.createElement("span");
  const undo = document.createElement("button");
  undone.className = "nested-removed";
  label.textContent = text;
  undo.type = "button";
  undo.className = "button button-quiet button-small";
  undo.textContent = nested.dataset.undo;
  undone.append(label, undo);
  undo.addEventListener("click", () => {
    fields.disabled = false;
    item.hidden = false;
    undone.remove();
    changed(nested, "");
    item.querySelector("summary").focus();
  });
  fields.disabled = true;
  item.hidden = true;
  item.after(undone);
  changed(nested, text);
  undo.focus();
}

function changed(nested, message) {
  say(nested, message);
  nested.dispatchEvent(new Event("input", { bubbles: true }));
}

function say(nested, message, isError = false) {
  const status = nested.querySelector(":scope > [role=status]");
  status.className = isError ? "field-error" : "visually-hidden";
  status.textContent = message;
}
