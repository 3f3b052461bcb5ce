// The tools above the text: one stop of the tab key each row, arrow keys inside it.
import { figurePanel, linkPanel, tableCaptionPanel } from "./panels.js";

const headingLevel = name => Number(name.slice("heading-".length));

const tools = {
  paragraph: { run: chain => chain.setParagraph(), isOn: editor => editor.isActive("paragraph") },
  bold: { run: chain => chain.toggleBold(), isOn: editor => editor.isActive("bold") },
  italic: { run: chain => chain.toggleItalic(), isOn: editor => editor.isActive("italic") },
  list: { run: chain => chain.toggleBulletList(), isOn: editor => editor.isActive("bulletList") },
  "list-ordered": { run: chain => chain.toggleOrderedList(), isOn: editor => editor.isActive("orderedList") },
  quote: { run: chain => chain.toggleBlockquote(), isOn: editor => editor.isActive("blockquote") },
  undo: { run: chain => chain.undo() },
  redo: { run: chain => chain.redo() },
  table: { run: chain => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }) },
  "row-add": { run: chain => chain.addRowAfter() },
  "row-remove": { run: chain => chain.deleteRow() },
  "column-add": { run: chain => chain.addColumnAfter() },
  "column-remove": { run: chain => chain.deleteColumn() },
  "row-header": { run: chain => chain.toggleHeaderRow() },
  "table-remove": { run: chain => chain.deleteTable() },
};

export function toolbar(box, editor, area, switchHtml) {
  const bars = [...box.querySelectorAll('[role="toolbar"]')];
  const buttons = bars.flatMap(bar => [...bar.querySelectorAll("button")]);
  const tableBar = box.querySelector(".rich-table-tools");
  const panels = { link: linkPanel(box, editor), figure: figurePanel(box, editor), "table-caption": tableCaptionPanel(box, editor) };
  let isPlain = false;

  const show = () => {
    tableBar.hidden = isPlain || !editor.isActive("table");
    for (const button of buttons) {
      const name = button.dataset.tool;
      const isHtml = name === "html";
      const isOn = isHtml ? isPlain : isActive(editor, name);
      if (button.hasAttribute("aria-pressed")) {
        button.setAttribute("aria-pressed", String(Boolean(isOn)));
      }

      button.setAttribute("aria-disabled", String(!isHtml && (isPlain || !isPossible(editor, name))));
    }
  };

  for (const bar of bars) {
    const own = [...bar.querySelectorAll("button")];
    own.forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
    bar.addEventListener("keydown", event => move(event, own));
    // The text keeps its selection while a tool is pressed.
    bar.addEventListener("mousedown", event => event.target.closest("button") && event.preventDefault());
    bar.addEventListener("click", event => {
      const button = event.target.closest("button");
      const name = button?.dataset.tool;
      if (!button || button.getAttribute("aria-disabled") === "true") {
        return;
      }

      own.forEach(one => { one.tabIndex = one === button ? 0 : -1; });
      if (name === "html") {
        switchHtml();
      } else if (panels[name]) {
        panels[name].open(button);
      } else {
        const isPointed = event.detail > 0;
        run(editor, isPointed ? editor.chain().focus() : editor.chain(), name);
        isPointed || button.focus();
      }
    });
  }

  box.addEventListener("keydown", event => {
    // The way from the text to its tools, as in office programs.
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      bars[0].querySelector('[tabindex="0"]').focus();
    }
  });
  editor.on("transaction", show);
  show();

  return {
    setPlain: plain => {
      isPlain = plain;
      Object.values(panels).forEach(panel => panel.close());
      const stop = plain ? box.querySelector('[data-tool="html"]') : bars[0].querySelector('[tabindex="0"]');
      bars[0].querySelectorAll("button").forEach(button => { button.tabIndex = button === stop ? 0 : -1; });
      show();
    },
  };
}

function run(editor, chain, name) {
  (tools[name] ? tools[name].run(chain) : chain.toggleHeading({ level: headingLevel(name) })).run();
}

function isActive(editor, name) {
  if (name.startsWith("heading-")) {
    return editor.isActive("heading", { level: headingLevel(name) });
  }

  return tools[name]?.isOn?.(editor) ?? editor.isActive(name);
}

function isPossible(editor, name) {
  if (name === "link") {
    return !editor.isActive("code");
  }

  if (name === "figure" || name === "table-caption" || name === "paragraph") {
    return true;
  }

  const chain = editor.can().chain();
  return (tools[name] ? tools[name].run(chain) : chain.toggleHeading({ level: headingLevel(name) })).run();
}

function move(event, buttons) {
  const index = buttons.indexOf(document.activeElement);
  const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (index < 0 || next === undefined) {
    return;
  }

  event.preventDefault();
  const button = buttons[(next + buttons.length) % buttons.length];
  buttons.forEach(one => { one.tabIndex = one === button ? 0 : -1; });
  button.focus();
}
