#!/usr/bin/env bash
# bytes 3.1.2 (npm), the parser of sizes that body-parser and express use.
#
# Expected: sizes as fio, esxtop, Linux tools and vendors' portals write them ("16KiB", "2.5TiB", "64k") are read, or refused
# with null, as a text without a number is.
# Seen: every unit that bytes does not know is dropped and the number is taken for bytes: 16KiB is 16, 2.5TiB is 2, 64k is 64.
# A decimal comma ends the number in the same way: "1,5GB" is 1, while "1.5GB" is 1610612736.
# No error is raised, so an IO size comes out too small by a factor of 1,000 or more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bytes@3.1.2
cat >run.cjs <<'JS'
const bytes = require('bytes');
const seen = { '16KB': 16384, '16KiB': 16, '2.5TiB': 2, '64k': 64, '1.5GB': 1610612736, '1,5GB': 1 };
let same = true;
for (const [text, was] of Object.entries(seen)) {
  const is = bytes.parse(text);
  console.log(`bytes.parse(${JSON.stringify(text)}) = ${is}`);
  same &&= is === was;
}
process.exitCode = same ? 0 : 1;
JS
node run.cjs
