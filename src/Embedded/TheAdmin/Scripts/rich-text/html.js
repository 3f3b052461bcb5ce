// From HTML to the editor's document and back, to the HTML that the portal's pages expect.
import { DOMParser as DocumentParser, DOMSerializer } from "@tiptap/pm/model";
import { inlineTags } from "./kept.js";

// A document takes on the rules of its page and complains of each style and handler in it; under another name they are only text.
export const parse = html => new DOMParser().parseFromString(
  html.replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\s(?=(?:style|on[a-z]+)\s*=)/gi, " data-")), "text/html").body;

export const read = (schema, html) => DocumentParser.fromSchema(schema).parse(tidy(parse(html)));

export const write = editor => toHtml(editor.state.doc);

export function toHtml(node) {
  // A document of its own: what is made in it neither loads pictures nor falls under the page's rules for styles.
  const root = document.implementation.createHTMLDocument("").body;
  DOMSerializer.fromSchema(node.type.schema).serializeFragment(node.content, { document: root.ownerDocument }, root);
  return [...tidy(root).children].map(block => block.outerHTML).join("\n");
}

/** The same text in the form that the editor writes; used on what is read as well, so that both can be compared. */
export function tidy(root) {
  rename(root, "b", "strong");
  rename(root, "i", "em");
  for (const element of root.querySelectorAll('[data-style=""], [class=""]')) {
    element.getAttribute("data-style") === "" && element.removeAttribute("data-style");
    element.getAttribute("class") === "" && element.removeAttribute("class");
  }

  for (const wrapper of [...root.querySelectorAll("div, span")].reverse().filter(one => one.attributes.length === 0)) {
    wrapper.nodeName === "DIV" ? wrapText(wrapper) : null;
    wrapper.replaceWith(...wrapper.childNodes);
  }

  for (const text of [...root.querySelectorAll("pre")].filter(one => one.children.length === 0)) {
    const code = root.ownerDocument.createElement("code");
    code.append(...text.childNodes);
    text.append(code);
  }

  wrapText(root);
  root.querySelectorAll("li, td, th").forEach(unwrapParagraph);
  root.querySelectorAll("figcaption").forEach(caption => isEmpty(caption) && caption.remove());
  root.querySelectorAll("table").forEach(headRows);
  while (root.lastElementChild?.nodeName === "P" && isEmpty(root.lastElementChild)) {
    root.lastElementChild.remove();
  }

  return root;
}

export const isEmpty = element => element.children.length === 0 && !element.textContent.replace(/[\t\n\f\r ]/g, "");

export function rename(root, from, to) {
  for (const old of root.querySelectorAll(from)) {
    const element = root.ownerDocument.createElement(to);
    for (const { name, value } of old.attributes) {
      element.setAttribute(name, value);
    }

    element.append(...old.childNodes);
    old.replaceWith(element);
  }
}

const isText = node => node.nodeType === Node.TEXT_NODE
  ? node.data.trim() !== ""
  : node.nodeType === Node.ELEMENT_NODE && (inlineTags.has(node.localName) || node.nodeName === "BR" || node.nodeName === "IMG");

// Text that stands beside blocks becomes paragraphs.
function wrapText(root) {
  let paragraph = null;
  for (const node of [...root.childNodes]) {
    if (isText(node) || (paragraph && node.nodeType === Node.TEXT_NODE)) {
      if (!paragraph) {
        paragraph = root.ownerDocument.createElement("p");
        node.before(paragraph);
      }

      paragraph.append(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      paragraph = null;
    }
  }
}

function unwrapParagraph(holder) {
  const [first, ...others] = holder.children;
  const isAlone = holder.nodeName === "LI" ? others.every(one => /^[OU]L$/.test(one.nodeName)) : others.length === 0;
  const stands = [...holder.childNodes].every(node => node.nodeType !== Node.TEXT_NODE || !node.data.trim());
  if (first?.nodeName === "P" && first.attributes.length === 0 && isAlone && stands) {
    first.replaceWith(...first.childNodes);
  }
}

// Rows of header cells at a table's top are its head.
function headRows(table) {
  for (const cell of table.querySelectorAll('[colspan="1"], [rowspan="1"]')) {
    cell.getAttribute("colspan") === "1" && cell.removeAttribute("colspan");
    cell.getAttribute("rowspan") === "1" && cell.removeAttribute("rowspan");
  }

  const body = table.tBodies[0];
  let head = table.tHead;
  while (body?.rows.length > 1 && [...body.rows[0].cells].every(cell => cell.nodeName === "TH")) {
    if (!head) {
      head = table.createTHead();
    }

    head.append(body.rows[0]);
  }

  for (const cell of head?.querySelectorAll("th:not([scope])") ?? []) {
    cell.setAttribute("scope", "col");
  }
}
