#!/usr/bin/env bash
# xml2js 0.6.2 (npm), valueProcessors: [processors.parseNumbers], as its documentation shows.
#
# Expected: 1.5E3, the form in which XML Schema, Java and .NET write a double, is 1500; a text such as the world wide name of a
# port stays a text if it is no number.
# Seen: a number with an exponent whose value is whole is read up to the first character that is no digit: 1.5E3 is 1, 2.4E6 is
# 2. With a fraction it is right: 1.25E1 is 12.5, so that of a series of measured values some are right and some are wrong by
# orders of magnitude. A world wide name with one E among digits loses its end: 500507680140E123 is 500507680140.
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
