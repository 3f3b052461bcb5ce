// The elements that the editor knows.
import StarterKit from "@tiptap/starter-kit";
import Image from "@tiptap/extension-image";
import { Figure, pictureAttributes } from "./figure.js";
import { KeptAttributes, keptMarks, named } from "./kept.js";
import { tableExtensions } from "./table.js";

const Picture = Image.extend({ addAttributes: () => named(pictureAttributes) });

export const extensions = () => [
  StarterKit.configure({
    link: { openOnClick: false, defaultProtocol: "https", HTMLAttributes: { target: null, rel: null, class: null } },
  }),
  Picture.configure({ inline: true }),
  Figure,
  ...tableExtensions,
  KeptAttributes,
  ...keptMarks,
];
