// What a tool asks for, in a row below the tools: no dialog covers the text.
import { figureAt } from "./figure.js";
import { library } from "./library.js";

function panel(box, name, editor, { fill, apply, remove }) {
  const element = box.querySelector(`[data-panel="${name}"]`);
  const inputs = Object.fromEntries([...element.querySelectorAll("input[data-value]")].map(input => [input.dataset.value, input]));
  const error = element.querySelector(".field-error");
  const pictures = library(element, inputs, error);
  const removeButton = element.querySelector('[data-action="remove"]');
  for (const label of element.querySelectorAll("label")) {
    const input = label.parentElement.querySelector("input");
    input.id = `rich-${name}-${input.dataset.value}-${Math.random().toString(36).slice(2)}`;
    label.htmlFor = input.id;
  }

  const close = () => {
    element.hidden = true;
    error.textContent = "";
  };
  const done = () => {
    close();
    editor.commands.focus();
  };
  const submit = async () => {
    const message = await apply(Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.value.trim()])), element.dataset);
    error.textContent = message ?? "";
    if (message) {
      inputs[Object.keys(inputs)[0]].focus();
    } else {
      done();
    }
  };

  element.addEventListener("click", event => {
    const action = event.target.closest("button")?.dataset.action;
    if (action === "apply") {
      submit();
    } else if (action === "remove") {
      remove();
      done();
    } else if (action === "cancel") {
      done();
    }
  });
  element.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.nodeName === "INPUT") {
      // The form around the editor is not sent.
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      done();
    }
  });

  return {
    close,
    open() {
      box.querySelectorAll("[data-panel]").forEach(one => { one.hidden = true; });
      const values = fill(element, inputs);
      for (const [key, input] of Object.entries(inputs)) {
        input.value = values[key] ?? "";
      }

      removeButton.hidden = !values.exists;
      element.hidden = false;
      pictures.open();
      element.querySelector("input").focus();
    },
  };
}

export const linkPanel = (box, editor) => panel(box, "link", editor, {
  fill: () => ({ address: editor.getAttributes("link").href, exists: editor.isActive("link") }),
  remove: () => editor.chain().extendMarkRange("link").unsetLink().run(),
  apply: ({ address }, messages) => {
    const href = asAddress(address);
    if (!href) {
      return messages.invalid;
    }

    const chain = editor.chain().extendMarkRange("link");
    const isEmpty = editor.state.selection.empty && !editor.isActive("link");
    const isSet = isEmpty
      ? chain.insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href } }] }).run()
      : chain.setLink({ href }).run();
    return isSet ? null : messages.invalid;
  },
});

// A path of this site, or a full address; what is typed without a scheme gets the one it means.
function asAddress(text) {
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) {
    return `mailto:${text}`;
  }

  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text) || /^(\/(?!\/)|#|~\/)\S*$/.test(text)) {
    return text;
  }

  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(text) ? `https://${text}` : null;
}

export const tableCaptionPanel = (box, editor) => panel(box, "table-caption", editor, {
  fill: () => {
    const { caption } = editor.getAttributes("table");
    return { caption, exists: Boolean(caption) };
  },
  remove: () => editor.commands.updateAttributes("table", { caption: null }),
  apply: ({ caption }) => {
    editor.commands.updateAttributes("table", { caption: caption.replace(/\s+/g, " ") || null });
    return null;
  },
});

export const figurePanel = (box, editor) => panel(box, "figure", editor, {
  fill: (element, inputs) => {
    const figure = figureAt(editor.state);
    offerFiles(element, inputs.path);
    inputs.caption.parentElement.hidden = Boolean(figure);
    return { path: figure?.node.attrs.src, alt: figure?.node.attrs.alt, exists: Boolean(figure) };
  },
  remove: () => {
    const figure = figureAt(editor.state);
    return figure && editor.commands.deleteRange({ from: figure.position, to: figure.position + figure.node.nodeSize });
  },
  apply: async ({ path, alt, caption }, messages) => {
    const figure = figureAt(editor.state);
    const src = asPicture(path, messages.media);
    if (!src || !(src === figure?.node.attrs.src || await isPicture(src))) {
      return messages.invalid;
    }

    if (figure) {
      const size = src === figure.node.attrs.src ? {} : { width: null, height: null, srcset: null, sizes: null };
      editor.chain().command(({ tr }) => {
        tr.setNodeMarkup(figure.position, undefined, { ...figure.node.attrs, src, alt, ...size });
        return true;
      }).run();
    } else {
      editor.commands.insertContent({ type: "figure", attrs: { src, alt }, content: caption ? [{ type: "text", text: caption }] : [] });
    }

    return null;
  },
});

// The pictures that the item itself has are the likely ones.
function offerFiles(element, input) {
  const list = element.querySelector("datalist");
  const paths = [...document.querySelectorAll('.files-item input[name$=".Path"]')].map(one => one.value);
  list.id = `${input.id}-files`;
  input.setAttribute("list", list.id);
  list.replaceChildren(...[...new Set(paths)].map(path => Object.assign(document.createElement("option"), { value: path })));
}

// A file of the library by its path there, or by its address on this site; no page of the portal loads pictures from elsewhere.
function asPicture(path, media) {
  if (!path) {
    return null;
  }

  if (URL.canParse(path)) {
    const address = new URL(path);
    return address.origin === location.origin ? address.pathname + address.search : null;
  }

  return path.startsWith("/") ? path : media + path.split("/").map(encodeURIComponent).join("/");
}

async function isPicture(src) {
  const picture = new Image();
  picture.src = src;
  try {
    await picture.decode();
    return true;
  } catch {
    return false;
  }
}
