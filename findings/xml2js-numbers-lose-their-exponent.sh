#!/usr/bin/env bash
# xml2js 0.6.2 (npm), valueProcessors: [processors.parseNumbers], as its documentation shows.
#
# Expected: 1.5E3, the form in which XML Schema, Java and .NET write a double, is 1500; a text such as the world wide name of a
# port stays a text if it is no number.
# Seen: if the value of a number with an exponent is whole, only the digits before the first other character are read: 1.5E3 is 1,
# 2.4E6 is 2. If the value has a fraction, it is read correctly: 1.25E1 is 12.5. In one series of measured values some are correct
# and others wrong by orders of magnitude. A world wide name with a single E among digits loses its end: 500507680140E123 is
# read as 500507680140.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xml2js@0.6.2
cat >run.cjs <<'JS'
const { parseStringPromise, processors } = require('xml2js');
const seen = { '1500': 1500, '1.5E3': 1, '2.4E6': 2, '1.25E1': 12.5, '500507680140E123': 500507680140 };
const xml = `<r>${Object.keys(seen).map((text) => `<v>${text}</v>`).join('')}</r>`;
parseStringPromise(xml, { valueProcessors: [processors.parseNumbers] }).then(({ r }) => {
  let same = true;
  Object.entries(seen).forEach(([text, was], at) => {
    console.log(`${text} is read as ${r.v[at]}`);
    same &&= r.v[at] === was;
  });
  process.exitCode = same ? 0 : 1;
});
JS
node run.cjs
