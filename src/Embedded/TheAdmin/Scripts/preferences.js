// Before the first paint: the chosen appearance, and that scripts run.
const root = document.documentElement;
root.classList.add("js");
try {
  const scheme = localStorage.getItem("scheme");
  if (scheme === "light" || scheme === "dark") {
    root.dataset.scheme = scheme;
  }
} catch {
  // A browser that keeps nothing follows the device.
}
