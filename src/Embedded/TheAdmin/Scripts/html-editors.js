// Rich text instead of HTML in text areas. The editor is large: it loads only where a page has one, and until then, or
// where it does not come, the text area is what is written in.
start(document);
document.addEventListener("editor:added", event => start(event.target));

async function start(root) {
  const areas = [...root.querySelectorAll("textarea.html-editor")];
  const address = areas[0]?.previousElementSibling?.dataset.script;
  if (!address) {
    return;
  }

  try {
    const { edit } = await import(new URL(address, document.baseURI));
    areas.forEach(edit);
  } catch (error) {
    console.warn("The rich text editor did not load.", error);
  }
}
