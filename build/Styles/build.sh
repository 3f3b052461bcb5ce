#!/usr/bin/env bash
# Bundles the theme's style sheets into the one file that pages load. Needs npm.
set -euo pipefail
cd "$(dirname "$0")/../.."
npx --yes esbuild@0.28.2 themes/PortalTheme/Styles/portal.css --bundle --minify --external:*.woff2 \
  --log-level=warning --outfile=themes/PortalTheme/wwwroot/styles/portal.css
