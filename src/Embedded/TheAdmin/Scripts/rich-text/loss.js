// Whether the editor would lose something of an HTML text: what it makes of it is compared with what came.
import { parse, read, tidy, toHtml } from "./html.js";
import { inlineTags } from "./kept.js";

/** Nothing, or the names of the elements that would be lost; an empty list where something smaller would. */
export function lostFrom(schema, html) {
  const before = tidy(parse(html));
  const after = parse(toHtml(read(schema, html)));
  if (outline(before) === outline(after)) {
    return null;
  }

  const names = root => [...root.querySelectorAll("*")].map(one => one.localName);
  const kept = names(after);
  return [...new Set(names(before))].filter(name => !kept.includes(name)).map(name => `<${name}>`);
}

// Blocks in their order, and each piece of text with the set of inline elements around it, whichever lies in which.
function outline(root) {
  const tokens = [];
  let run = null;
  const walk = (node, marks) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/[\t\n\f\r ]+/g, "");
      const key = [...marks].sort().join(" ");
      if (text && run?.key === key) {
        run.text += text;
      } else if (text) {
        run = { key, text };
        tokens.push(run);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE && inlineTags.has(node.localName)) {
      node.childNodes.forEach(child => walk(child, [...marks, describe(node)]));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const isSilent = (node.nodeName === "TBODY" || node.nodeName === "THEAD") && node.attributes.length === 0;
      run = null;
      isSilent || tokens.push({ key: describe(node), text: "" });
      node.childNodes.forEach(child => walk(child, marks));
      run = null;
      isSilent || tokens.push({ key: `/${node.localName}`, text: "" });
    }
  };

  root.childNodes.forEach(node => walk(node, []));
  return JSON.stringify(tokens);
}

const describe = element => element.localName + [...element.attributes]
  .map(({ name, value }) => `[${name}=${name === "data-style" ? value.replace(/[\s;]+/g, "") : value.trim()}]`).sort().join("");
