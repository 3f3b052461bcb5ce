#!/usr/bin/env bash
# Bundles the admin's style sheets and scripts into the files that its pages load, and makes its one icon file from
# Lucide (ISC). Needs npm.
set -euo pipefail
cd "$(dirname "$0")/../.."
theme=src/Embedded/TheAdmin
bundle() { npx --yes esbuild@0.28.2 "$@" --bundle --minify --log-level=warning; }

bundle "$theme/Styles/admin.css" --external:*.woff2 --outfile="$theme/wwwroot/styles/admin.css"
for script in preferences admin; do
  bundle "$theme/Scripts/$script.js" --format=iife --target=es2022 --outfile="$theme/wwwroot/scripts/$script.js"
done

# The rich text editor is a module of its own, loaded only where a page has one.
npm ci --silent --ignore-scripts --prefix build/Admin
NODE_PATH=build/Admin/node_modules bundle "$theme/Scripts/rich-text/index.js" --format=esm --target=es2022 --legal-comments=none \
  --outfile="$theme/wwwroot/scripts/rich-text.js"
for package in build/Admin/node_modules/@tiptap/core build/Admin/node_modules/{prosemirror-*,linkifyjs,orderedmap,rope-sequence,w3c-keyname}; do
  printf '%s\n\n' "$(basename "$package")"
  cat "$package"/LICENSE*
  printf '\n'
done > "$theme/wwwroot/LICENSE-rich-text.txt"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --silent --pack-destination "$work" lucide-static@1.62.0 >/dev/null
tar -xzf "$work"/*.tgz -C "$work"
cp "$work/package/LICENSE" "$theme/wwwroot/LICENSE-Lucide.txt"

icons="menu x chevron-right chevron-left chevron-down chevron-up arrow-up arrow-down arrow-right grip-vertical plus dot
  landmark globe circle-user-round house newspaper calendar-days list-checks users images network user-cog settings inbox
  tags file-text history trash-2 circle-check circle-x circle-dashed circle-dot triangle-alert info clock eye pencil copy
  send rotate-ccw undo-2 redo-2 save search upload camera image image-plus folder folder-plus link unlink bold italic
  underline strikethrough heading-2 heading-3 heading-4 pilcrow list list-ordered quote table minus check external-link download
  file-spreadsheet smartphone monitor archive calendar-clock message-square crosshair bell list-filter ellipsis star lock
  log-out key-round mail shield-check file-question-mark"

{
  echo '<svg xmlns="http://www.w3.org/2000/svg">'
  for icon in $icons; do
    [ -f "$work/package/icons/$icon.svg" ] || { echo "Lucide has no icon '$icon'." >&2; exit 1; }
    shapes=$(sed -n '/^>/,/^<\/svg>/p' "$work/package/icons/$icon.svg" | sed -e '1d;$d' -e 's/^ *//' | tr -d '\n')
    echo "<symbol id=\"$icon\" viewBox=\"0 0 24 24\">$shapes</symbol>"
  done
  echo '</svg>'
} > "$theme/wwwroot/icons.svg"
