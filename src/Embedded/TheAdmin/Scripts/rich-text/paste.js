// What comes from Word, from a web page or a mail, without its clothes: headings, paragraphs, lists, tables, links, bold
// and italic stay; styles, classes, fonts, comments and pictures from elsewhere go.
import { isEmpty, parse, rename } from "./html.js";
import { wordLists } from "./word-lists.js";

const kept = new Set(["A", "BLOCKQUOTE", "BR", "CAPTION", "EM", "FIGCAPTION", "FIGURE", "H2", "H3", "H4", "HR", "IMG", "LI", "OL", "P",
  "PRE", "STRONG", "SUB", "SUP", "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL"]);

const attributes = { A: ["href"], IMG: ["src", "alt", "width", "height"], OL: ["start"], TD: ["colspan", "rowspan"], TH: ["colspan", "rowspan", "scope"] };

const blocks = "p, h2, h3, h4, ul, ol, table, blockquote, figure, pre, div, section, article";

export function cleanPaste(html) {
  // Copied in this editor, or one like it.
  if (/\sdata-pm-slice=/.test(html)) {
    return html;
  }

  const root = parse(html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->|<!\[(?:if|endif)[^>]*>|<(style|script)\b[\s\S]*?<\/\1>/gi, ""));
  root.querySelectorAll("script, style, link, meta, title, xml, object, iframe, svg, button, input, select, textarea").forEach(one => one.remove());
  removeComments(root);
  wordLists(root);
  emphasise(root);
  rename(root, "h1", "h2");
  rename(root, "h5", "h4");
  rename(root, "h6", "h4");
  root.querySelectorAll("p").forEach(paragraph => /\bMsoTitle\b/.test(paragraph.className) && asHeading(paragraph));
  root.querySelectorAll("img").forEach(image => isOfThisSite(image.getAttribute("src")) || image.remove());
  [...root.querySelectorAll("*")].reverse().forEach(strip);
  tidyText(root);
  root.querySelectorAll("p, h2, h3, h4, li").forEach(block => isEmpty(block) && !block.closest("td, th") && block.remove());
  return root.innerHTML;
}

function removeComments(root) {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) {
    found.push(comments.currentNode);
  }

  found.forEach(comment => comment.remove());
}

// Bold and italic said by styles, as Google Docs does, become elements; elements whose style takes them back go.
function emphasise(root) {
  for (const element of root.querySelectorAll("[data-style]")) {
    const style = element.getAttribute("data-style");
    const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
    const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1];
    const raised = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)/i.exec(style)?.[1];
    if (element.matches("b, strong") && /^(normal|[1-4]00)$/.test(weight ?? "")) {
      element.replaceWith(...element.childNodes);
    } else if (element.matches("span, font")) {
      wrap(element, /^(bold|bolder|[6-9]00)$/.test(weight ?? "") && !element.closest("h1, h2, h3, h4, h5, h6"), "strong");
      wrap(element, slant === "italic", "em");
      wrap(element, raised, raised === "sub" ? "sub" : "sup");
    }
  }

  rename(root, "b", "strong");
  rename(root, "i", "em");
  // A heading is bold as it is.
  root.querySelectorAll(":is(h1, h2, h3, h4, h5, h6, th) strong").forEach(strong => strong.replaceWith(...strong.childNodes));
}

function wrap(element, isNeeded, tag) {
  if (isNeeded) {
    const inner = element.ownerDocument.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

function asHeading(paragraph) {
  const heading = paragraph.ownerDocument.createElement("h2");
  heading.append(...paragraph.childNodes);
  paragraph.replaceWith(heading);
}

function isOfThisSite(address) {
  return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
}

function strip(element) {
  const isAnchor = element.nodeName === "A" && !/^(https?:|mailto:|tel:|\/)/i.test(element.getAttribute("href") ?? "");
  if (kept.has(element.nodeName) && !isAnchor) {
    const allowed = attributes[element.nodeName] ?? [];
    for (const { name } of [...element.attributes]) {
      if (!allowed.includes(name)) {
        element.removeAttribute(name);
      }
    }
  } else if (element.matches("div, section, article, header, footer, main, dd, dt, address") && !element.querySelector(blocks)) {
    const paragraph = element.ownerDocument.createElement("p");
    paragraph.append(...element.childNodes);
    element.replaceWith(paragraph);
  } else {
    element.replaceWith(...element.childNodes);
  }
}

// Word breaks lines where its source is long, and sets spaces that never break where two stood.
function tidyText(root) {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.closest("pre")) {
      text.data = text.data.replace(/[\s\u00a0]+/g, " ");
    }
  }
}
