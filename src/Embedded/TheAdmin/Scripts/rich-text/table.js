// Tables with a caption and header cells, written as plain HTML without the widths that the library adds.
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { named } from "./kept.js";

const span = name => ({
  default: 1,
  parseHTML: element => Math.max(1, Number.parseInt(element.getAttribute(name) ?? "1", 10) || 1),
  renderHTML: values => (values[name] > 1 ? { [name]: values[name] } : {}),
});

const cellAttributes = names => () => ({
  colspan: span("colspan"),
  rowspan: span("rowspan"),
  // Read by the library's commands for rows and columns.
  colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
  ...named(["headers", ...names]),
});

const CaptionedTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: null,
      parseHTML: element => element.querySelector(":scope > caption")?.textContent.trim().replace(/\s+/g, " ") || null,
      renderHTML: () => ({}),
    },
  }),
  // The library's own view would leave the caption out.
  addNodeView: () => null,
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }, { tag: "colgroup", ignore: true }],
  renderHTML: ({ node, HTMLAttributes }) => node.attrs.caption
    ? ["table", HTMLAttributes, ["caption", node.attrs.caption], ["tbody", 0]]
    : ["table", HTMLAttributes, ["tbody", 0]],
});

export const tableExtensions = [
  CaptionedTable.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ addAttributes: cellAttributes([]) }),
  TableHeader.extend({ addAttributes: cellAttributes(["scope"]) }),
];
