// What stored HTML may hold, the sanitiser lets through, and the toolbar does not offer: kept as it came.
import { Extension, Mark } from "@tiptap/core";

const attributes = ["class", "style", "lang", "dir", "title"];

const blocks = ["paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "horizontalRule", "figure", "image",
  "table", "tableRow", "tableCell", "tableHeader"];

const inline = ["abbr", "bdi", "bdo", "cite", "del", "dfn", "ins", "kbd", "mark", "q", "samp", "small", "span", "sub", "sup", "time", "var"];

/** An attribute that is read and written under its own name. */
export const attribute = name => ({
  default: null,
  // parse() reads styles under another name.
  parseHTML: element => element.getAttribute(name === "style" ? "data-style" : name) || null,
  renderHTML: values => (values[name] ? { [name]: values[name] } : {}),
});

export const named = names => Object.fromEntries(names.map(name => [name, attribute(name)]));

/** A line that is split does not take these along: an alignment or class was set for what it stood on. */
export const KeptAttributes = Extension.create({
  name: "keptAttributes",
  addGlobalAttributes: () => [
    { types: blocks, attributes: named(attributes) },
    { types: ["blockquote"], attributes: named(["cite"]) },
    { types: ["link"], attributes: named(["lang", "dir", "style"]) },
  ].map(group => ({
    ...group,
    attributes: Object.fromEntries(Object.entries(group.attributes).map(([name, value]) => [name, { ...value, keepOnSplit: false }])),
  })),
});

export const keptMarks = inline.map(tag => Mark.create({
  name: `kept${tag}`,
  inclusive: tag !== "span",
  addAttributes: () => named([...attributes, ...(tag === "time" || tag === "del" || tag === "ins" ? ["datetime"] : []), "cite"]),
  parseHTML: () => [{ tag: tag === "span" ? "span[class], span[data-style], span[lang], span[dir], span[title]" : tag, priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
}));

export const inlineTags = new Set([...inline, "a", "b", "strong", "i", "em", "u", "s", "code"]);
