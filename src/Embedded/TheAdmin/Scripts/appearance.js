// Light, dark or as the device has it; remembered in this browser.
const root = document.documentElement;

for (const choices of document.querySelectorAll('[data-preference="scheme"]')) {
  const buttons = [...choices.querySelectorAll("button")];
  const show = () => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.value === (root.dataset.scheme ?? "")));
    }
  };

  choices.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) {
      return;
    }

    if (button.value) {
      root.dataset.scheme = button.value;
    } else {
      delete root.dataset.scheme;
    }

    try {
      localStorage.setItem("scheme", button.value);
    } catch {
      // Not kept for the next page.
    }

    show();
  });
  show();
}
