// Word writes the items of a list as paragraphs, each with its marker as text and its level in a style.
const isItem = element => element?.nodeName === "P" && level(element) > 0;

export function wordLists(root) {
  for (const first of root.querySelectorAll("p")) {
    if (!first.isConnected || !isItem(first) || isItem(first.previousElementSibling)) {
      continue;
    }

    const items = [];
    for (let item = first; isItem(item); item = item.nextElementSibling) {
      items.push(item);
    }

    build(items);
  }
}

function build(items) {
  // The lists that are open, from the outermost in.
  const open = [];
  for (const item of items) {
    const depth = level(item);
    const { isOrdered, start } = takeMarker(item);
    while (open.length > 0 && (open.at(-1).depth > depth || (open.at(-1).depth === depth && open.at(-1).isOrdered !== isOrdered))) {
      open.pop();
    }

    if (open.length === 0 || open.at(-1).depth < depth) {
      const list = item.ownerDocument.createElement(isOrdered ? "ol" : "ul");
      if (isOrdered && start > 1) {
        list.setAttribute("start", String(start));
      }

      open.length === 0 ? item.before(list) : open.at(-1).list.lastElementChild.append(list);
      open.push({ list, depth, isOrdered });
    }

    const entry = item.ownerDocument.createElement("li");
    open.at(-1).list.append(entry);
    entry.append(item);
    item.removeAttribute("data-style");
  }
}

function level(element) {
  return Number(/mso-list\s*:[^;]*\blevel(\d+)/i.exec(element.getAttribute("data-style") ?? "")?.[1] ?? 0);
}

// The marker is marked "Ignore"; where it is not, it is what the text begins with.
function takeMarker(item) {
  const markers = [...item.querySelectorAll("[data-style]")].filter(one => /mso-list\s*:\s*Ignore/i.test(one.getAttribute("data-style")));
  let text = markers[0]?.textContent ?? "";
  markers.forEach(marker => marker.remove());
  if (!markers.length) {
    const first = firstText(item);
    const found = /^[\s\u00a0]*((?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|[·•▪§o\-–])[\s\u00a0]+/i.exec(first?.data ?? "");
    if (found) {
      text = found[1];
      first.data = first.data.slice(found[0].length);
    }
  }

  const number = /^[\s\u00a0(]*(\d+|[a-z]{1,5})[.)]/i.exec(text);
  return { isOrdered: Boolean(number), start: Number(number?.[1]) || 1 };
}

function firstText(element) {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.data.trim()) {
      return texts.currentNode;
    }
  }

  return null;
}
