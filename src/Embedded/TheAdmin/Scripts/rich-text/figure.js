// A picture with its caption.
import { Node } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";

export const pictureAttributes = ["src", "alt", "width", "height", "srcset", "sizes", "loading", "decoding"];

const asPicture = value => `picture-${value}`;

export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    // The figure's own class and title are others than those of the picture in it.
    ...Object.fromEntries(["class", "title", "style"].map(name => [asPicture(name), {
      default: null,
      parseHTML: element => element.querySelector("img")?.getAttribute(name === "style" ? "data-style" : name) || null,
      renderHTML: () => ({}),
    }])),
    ...Object.fromEntries(pictureAttributes.map(name => [name, {
      default: null,
      parseHTML: element => element.querySelector("img")?.getAttribute(name) ?? null,
      renderHTML: () => ({}),
    }])),
  }),
  parseHTML: () => [{ tag: "figure", getAttrs: isPictureWithCaption, contentElement: element => element.querySelector("figcaption") ?? document.createElement("div") }],
  renderHTML: ({ node, HTMLAttributes }) => ["figure", HTMLAttributes, ["img", picture(node.attrs)], ["figcaption", 0]],
  addKeyboardShortcuts() {
    return { Enter: () => leave(this.editor), Backspace: () => removeEmpty(this.editor) };
  },
});

/** A click on the picture of a figure selects the figure. */
export function showPicture(view, _position, node, nodePosition, event) {
  if (node.type.name !== "figure" || event.target.nodeName !== "IMG") {
    return false;
  }

  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePosition)));
  view.focus();
  return true;
}

/** The figure that is selected or whose caption is written in, with its position. */
export function figureAt({ selection }) {
  if (selection.node?.type.name === "figure") {
    return { node: selection.node, position: selection.from };
  }

  const { $from } = selection;
  return $from.parent.type.name === "figure" ? { node: $from.parent, position: $from.before() } : null;
}

function isPictureWithCaption(figure) {
  const [image, caption, ...others] = figure.children;
  return image?.nodeName === "IMG" && others.length === 0 && (!caption || caption.nodeName === "FIGCAPTION") ? null : false;
}

function picture(attributes) {
  const found = {};
  for (const name of pictureAttributes) {
    if (attributes[name] !== null) {
      found[name] = attributes[name];
    }
  }

  for (const name of ["class", "title", "style"]) {
    if (attributes[asPicture(name)]) {
      found[name] = attributes[asPicture(name)];
    }
  }

  return found;
}

function leave(editor) {
  const figure = figureAt(editor.state);
  if (!figure) {
    return false;
  }

  const after = figure.position + figure.node.nodeSize;
  return editor.chain().insertContentAt(after, { type: "paragraph" }).command(({ tr }) => {
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
    return true;
  }).run();
}

function removeEmpty(editor) {
  const { selection } = editor.state;
  return selection.empty && selection.$from.parent.type.name === "figure" && selection.$from.parent.content.size === 0
    ? editor.commands.deleteNode("figure")
    : false;
}
