#!/usr/bin/env bash
# Makes the theme's two fonts: Be Vietnam Pro (OFL) from the npm registry, cut to Latin and Vietnamese.
# Needs npm and Debian's fonttools and python3-brotli. The same versions give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=themes/PortalTheme/wwwroot/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" @expo-google-fonts/be-vietnam-pro@0.4.1 >/dev/null
tar -xzf "$work"/*.tgz -C "$work"
mkdir -p "$out"
cp "$work/package/LICENSE_FONT" "$out/LICENSE-BeVietnamPro.txt"

# Basic Latin and Latin-1, the Vietnamese letters and their combining marks, punctuation of Vietnamese typesetting, đồng and euro.
characters=U+0020-007E,U+00A0-00FF,U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0
characters+=,U+0300-0303,U+0306,U+0309,U+031B,U+0323,U+1EA0-1EF9
characters+=,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2030,U+20AB,U+20AC,U+2212

for weight in 400Regular 600SemiBold; do
  name=$(tr '[:upper:]' '[:lower:]' <<<"be-vietnam-pro-${weight:0:3}")
  # Recalculated time stamps would make every run differ.
  pyftsubset "$work/package/$weight/BeVietnamPro_$weight.ttf" \
    --unicodes="$characters" --layout-features=kern,liga,calt,ccmp,locl,mark,mkmk,tnum,lnum \
    --no-hinting --desubroutinize --drop-tables+=DSIG --no-recalc-timestamp \
    --flavor=woff2 --output-file="$out/$name.woff2"
done
