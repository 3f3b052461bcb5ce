// Ctrl+S stores the draft, Ctrl+Enter publishes, Alt+P previews: the editor's own buttons, pressed by key.
const shortcuts = [
  [event => command(event) && event.key.toLowerCase() === "s", "submit.Save"],
  [event => command(event) && event.key === "Enter", "submit.Publish"],
  [event => event.altKey && !event.ctrlKey && event.code === "KeyP", "submit.Preview"],
];

document.addEventListener("keydown", event => {
  const [, name] = shortcuts.find(([isPressed]) => isPressed(event)) ?? [];
  const button = name && document.querySelector(`.editor-actions button[name="${name}"]`);
  if (button) {
    event.preventDefault();
    if (!event.repeat) {
      button.click();
    }
  }
});

function command(event) {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}
