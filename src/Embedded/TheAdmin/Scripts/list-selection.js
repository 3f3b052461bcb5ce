// One tick in the head of a list for all on its page. What is ticked is what the buttons below are meant for.
for (const head of document.querySelectorAll("th[data-check-all]")) {
  const boxes = [...head.closest("table").querySelectorAll("tbody .check-cell input[type=checkbox]")];
  if (boxes.length === 0) {
    continue;
  }

  const all = document.createElement("input");
  const label = document.createElement("label");
  const text = document.createElement("span");
  all.type = "checkbox";
  label.className = "check";
  text.className = "visually-hidden";
  text.textContent = head.dataset.checkAll;
  label.append(all, text);
  head.replaceChildren(label);

  const scope = document.getElementById("bulk-scope");
  const show = () => {
    const ticked = boxes.filter(box => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  const choose = () => {
    show();
    if (scope) {
      scope.selectedIndex = 0;
    }
  };
  all.addEventListener("change", () => {
    boxes.forEach(box => { box.checked = all.checked; });
    choose();
  });
  boxes.forEach(box => box.addEventListener("change", choose));
  window.addEventListener("pageshow", show);
  show();
}

// Work that goes on is looked at again while its page is in sight.
const follow = document.querySelector(".card.is-running");
if (follow) {
  const timer = setInterval(async () => {
    if (document.hidden) {
      return;
    }

    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) {
      return;
    }

    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector(".card.is-running");
    if (!now) {
      clearInterval(timer);
      location.reload();
      return;
    }

    const bar = follow.querySelector("progress");
    bar.value = now.querySelector("progress").value;
    follow.querySelector("[role=status]").textContent = now.querySelector("[role=status]").textContent;
  }, 2000);
}
