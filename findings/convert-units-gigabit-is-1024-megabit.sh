#!/usr/bin/env bash
# convert-units 2.3.4 (npm).
#
# Expected: a gigabit is 1,000 megabits, as every line rate counts (a 10 Gb/s circuit carries 10,000 Mb/s), or the units carry
# the binary names (Gib, Mib).
# Seen: Kb, Mb, Gb and Tb are powers of 1,024 of the bit: 10 Gb are 10,240 Mb. The library has no decimal bit and no binary
# name, so no pair of its units converts a line rate correctly. Between bits and bytes (Mb, MB) the result is correct.
# A 10 Gb/s circuit comes out 2.4 % larger than the carrier delivers, and a rate in terabits 4.9 %.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund convert-units@2.3.4
cat >run.cjs <<'JS'
const convert = require('convert-units');
const seen = [
  [10, 'Gb', 'Mb', 10240],
  [1, 'Tb', 'Mb', 1048576],
  [100, 'MB', 'Mb', 800],
];
let same = true;
for (const [value, from, to, was] of seen) {
  const is = convert(value).from(from).to(to);
  console.log(`${value} ${from} = ${is} ${to}`);
  same &&= is === was;
}
console.log('units of digital data:', convert().possibilities('digital').join(' '));
process.exitCode = same ? 0 : 1;
JS
node run.cjs
