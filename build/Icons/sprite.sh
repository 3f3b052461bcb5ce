#!/usr/bin/env bash
# Makes the theme's one icon file from Lucide (ISC): the icons named below as symbols. Needs npm.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=themes/PortalTheme/wwwroot
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" lucide-static@1.62.0 >/dev/null
tar -xzf "$work"/*.tgz -C "$work"
cp "$work/package/LICENSE" "$out/LICENSE-Lucide.txt"

icons="search menu x chevron-right chevron-left chevron-down arrow-right calendar-days calendar-plus clock map-pin user users
  phone mail globe printer share-2 link check download file-text file-spreadsheet file image rss sun-moon external-link house
  circle-check circle-dot circle-dashed circle-x triangle-alert landmark scale list-filter info contact building-2"

{
  echo '<svg xmlns="http://www.w3.org/2000/svg">'
  for icon in $icons; do
    shapes=$(sed -n '/^>/,/^<\/svg>/p' "$work/package/icons/$icon.svg" | sed -e '1d;$d' -e 's/^ *//' | tr -d '\n')
    echo "<symbol id=\"$icon\" viewBox=\"0 0 24 24\">$shapes</symbol>"
  done
  echo '</svg>'
} > "$out/icons.svg"
