// Turns a text area of HTML into a rich text editor. The text area stays, out of sight, and always holds the HTML: it is
// what is posted, and what other scripts read and set.
import { Editor } from "@tiptap/core";
import { extensions } from "./extensions.js";
import { read, write } from "./html.js";
import { lostFrom } from "./loss.js";
import { cleanPaste } from "./paste.js";
import { showPicture } from "./figure.js";
import { toolbar } from "./toolbar.js";

const known = new WeakSet();

export function edit(area) {
  const template = area.previousElementSibling;
  if (known.has(area) || !template) {
    return;
  }

  known.add(area);
  const box = template.content.firstElementChild.cloneNode(true);
  const note = box.querySelector(".rich-note");
  const hadFocus = document.activeElement === area;
  let written = area.value;
  let isPlain = false;

  const editor = new Editor({
    element: box.querySelector(".rich-text"),
    extensions: extensions(),
    injectCSS: false,
    content: "",
    editorProps: { attributes: describe(area), transformPastedHTML: cleanPaste, handleClickOn: showPicture },
  });
  const load = () => {
    written = area.value;
    // Undo ends at the text as it came, not at an empty page.
    editor.chain().setMeta("addToHistory", false).setContent(read(editor.schema, written).toJSON(), { emitUpdate: false }).run();
  };
  const show = plain => {
    isPlain = plain;
    box.classList.toggle("rich-plain", plain);
    area.classList.toggle("rich-source", !plain);
    area.tabIndex = plain ? 0 : -1;
    if (plain) {
      area.removeAttribute("aria-hidden");
    } else {
      area.setAttribute("aria-hidden", "true");
      load();
    }

    tools.setPlain(plain);
  };
  const say = (text, needsConsent = false) => {
    note.hidden = !text;
    note.querySelector("span").textContent = text;
    note.querySelector("button").hidden = !needsConsent;
  };
  const askOrShow = () => {
    const lost = lostFrom(editor.schema, area.value);
    if (lost) {
      show(true);
      say(lost.length ? note.dataset.lost.replace("{0}", lost.join(", ")) : note.dataset.changed, true);
    } else {
      show(false);
      say("");
    }
  };
  const tools = toolbar(box, editor, area, () => {
    if (isPlain) {
      askOrShow();
      if (!isPlain) {
        editor.commands.focus("start");
      }
    } else {
      show(true);
      say("");
      area.focus();
    }
  });

  note.querySelector("button").addEventListener("click", () => {
    show(false);
    say("");
    editor.commands.focus("start");
  });
  editor.on("update", () => {
    const html = write(editor);
    if (html !== written) {
      written = html;
      area.value = html;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  // Its label and the summary of errors lead to the text area; a draft that is offered again is set in it.
  area.addEventListener("focus", () => !isPlain && editor.commands.focus());
  area.addEventListener("input", () => !isPlain && area.value !== written && askOrShow());
  area.form?.addEventListener("reset", () => setTimeout(askOrShow));
  area.before(box);
  askOrShow();
  if (hadFocus && !isPlain) {
    editor.commands.focus("end");
  }
}

function describe(area) {
  const attributes = { role: "textbox", "aria-multiline": "true", class: "rich-content" };
  const label = area.labels?.[0];
  if (label) {
    label.id ||= `${area.id}-label`;
    attributes["aria-labelledby"] = label.id;
  }

  if (area.getAttribute("aria-describedby")) {
    attributes["aria-describedby"] = area.getAttribute("aria-describedby");
  }

  return attributes;
}
