#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4, hyperformula 3.5.0, @odoo/o-spreadsheet 19.3.7 (npm); @formulajs/formulajs 4.6.1 (npm) for comparison.
#
# Expected: ROUND(1.005,2) is 1.01 and ROUND(8.325,2) is 8.33, as Excel and LibreOffice 7.4 answer: they round the number of 15
# digits that the cell shows.
# Seen: three engines multiply by 100 and round what that is in binary. 1.005 becomes 1 and 8.325 becomes 8.32, while 2.675 and
# 5000.075, whose products happen to be exact, go up. A column of amounts differs from Excel by a cent in one row and not in the
# next, and so does a total of rounded lines. Formula.js answers as Excel does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4 hyperformula@3.5.0 @odoo/o-spreadsheet@19.3.7 @formulajs/formulajs@4.6.1
cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model as IronCalc } from '@ironcalc/wasm';
import { Model as Spreadsheet } from '@odoo/o-spreadsheet';
const require = createRequire(import.meta.url);
const { HyperFormula } = require('hyperformula');
const { ROUND } = require('@formulajs/formulajs');
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const seen = [
  ['1.005', 1, 1.01],
  ['1.255', 1.25, 1.26],
  ['8.325', 8.32, 8.33],
  ['2.675', 2.68, 2.68],
  ['5000.075', 5000.08, 5000.08],
];
const formulas = seen.map(([amount]) => `=ROUND(${amount},2)`);
const iron = new IronCalc('book', 'en', 'UTC', 'en');
formulas.forEach((formula, at) => iron.setUserInput(0, at + 1, 1, formula));
iron.evaluate();
const hyper = HyperFormula.buildFromArray(formulas.map((formula) => [formula]), { licenseKey: 'gpl-v3' });
const cells = Object.fromEntries(formulas.map((formula, at) => [`A${at + 1}`, formula]));
const sheet = new Spreadsheet({ sheets: [{ id: 's', cells }] });
let same = true;
seen.forEach(([amount, engines, right], at) => {
  const answers = {
    ironcalc: Number(iron.getFormattedCellValue(0, at + 1, 1)),
    hyperformula: hyper.getCellValue({ sheet: 0, row: at, col: 0 }),
    'o-spreadsheet': sheet.getters.getEvaluatedCell({ sheetId: 's', col: 0, row: at }).value,
  };
  const formulajs = ROUND(Number(amount), 2);
  console.log(`ROUND(${amount},2):`, JSON.stringify({ ...answers, formulajs }));
  same &&= Object.values(answers).every((answer) => answer === engines) && formulajs === right;
});
process.exitCode = same ? 0 : 1;
JS
node run.mjs 2>/dev/null | grep "^ROUND"
