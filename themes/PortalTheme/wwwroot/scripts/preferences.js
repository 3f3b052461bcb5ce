// Runs before the first paint, so that a page never flashes in a look the visitor has switched off.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const chosen = JSON.parse(localStorage.getItem("portal.display") ?? "{}");
    for (const name of ["scheme", "contrast", "text"]) {
      if (typeof chosen[name] === "string") {
        root.dataset[name] = chosen[name];
      }
    }
  } catch {
    // Storage that is switched off or holds something else: the page keeps the device's look.
  }
})();
