// On narrow screens the menu opens over the page.
const toggle = document.querySelector(".nav-toggle");
const nav = document.getElementById("admin-nav");

if (toggle && nav) {
  const set = open => {
    document.documentElement.classList.toggle("nav-open", open);
    toggle.setAttribute("aria-expanded", String(open));
    if (open) {
      nav.querySelector("a, summary")?.focus();
    }
  };

  toggle.addEventListener("click", () => set(toggle.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && toggle.getAttribute("aria-expanded") === "true") {
      set(false);
      toggle.focus();
    }
  });
}

// One open panel of the bar at a time; Escape and a click elsewhere close it.
const menus = [...document.querySelectorAll(".bar-menu")];
document.addEventListener("click", event => {
  for (const menu of menus) {
    if (menu.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") {
    return;
  }

  for (const menu of menus.filter(one => one.open)) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
