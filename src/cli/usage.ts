import { exitStatuses } from './exitStatus';

/** The help text. */
export const usage = `Compares storage clusters stretched between data centres.

Usage: npm run quote -- [plan.json | quote.xlsx] [options]
       npm run quote -- plans/*.json --values-dir FOLDER [options]
       npm run quote -- import FILE... [options]     a plan of what was measured: import --help
       npm run quote -- import-bom FILE --platform KEY   prices of a vendor's bill of materials: import-bom --help
       npm run quote -- import-offers FILE --into PLAN   offers of a carrier's answer: import-offers --help
       npm run quote -- library FILE                 what a library holds, and what is wrong with it: library --help
       npm run quote -- catalogue [words]            platforms, hypervisors and link rates that a plan may name

Prints the comparison and writes it as an Excel workbook with live formulas.
A workbook of Metrospan counts as a plan: its inputs are read, and no other workbook is written
unless --out names one. Without a plan it quotes the example that comes with Metrospan.

Options
  --out FILE                       the workbook; quote.xlsx in this folder unless said otherwise
  --values FILE                    also write every result as JSON
  --customer FILE                  also write the workbook for the customer: values, and no cost, list price, discount, deal or margin
  --frozen FILE                    also write the quote as values that cannot move
  --rfq FILE                       also write a request for quotation to carriers, as Markdown; import-offers reads their answer
  --library FILE                   also take what the plan leaves open from a library of your own: limits, prices, offers, header
  --as-of DATE                     quote as on that day (YYYY-MM-DD, or july-2011): its date, its rows of the catalogue
  --against DATE                   also quote as on that day, and show what differs
  --compare PLAN                   also quote another plan or workbook, and show what differs and which input moves which total
  --since PLAN                     also quote the version before this one, a plan or workbook, and show what changed since:
                                   in the terminal and on the sheet Changes; "version" of the plan has to be greater
  --scenario NAME                  also quote a scenario of the plan, or all, and show the same; may be repeated
  --out-dir FOLDER                 the workbook, under the name of the plan; for several plans
  --values-dir FOLDER              the values file, under the name of the plan; for several plans
  --solve WHAT                     for every option the limit of distance, load, share (of IO from the remote site) or year,
                                   the smallest and cheapest link, or all; may be repeated
  --sweep WHAT [FROM..TO] [STEPS]  every option along distance, load, share, growth or utilisation: as a table, on a sheet
                                   with charts; may be repeated
  --trials [N] [--seed N]          calculate N times (10,000) with values drawn from the ranges of the plan: how far
                                   figures spread, and the chance that each option fits and is the cheapest
  --explain SPAN PLATFORM FIELD    print how a figure came about, down to inputs and sources;
                                   writes files only where --out or --values ask for them
  --force                          replace a file of that name even if it was changed since, or is not of Metrospan;
                                   never the plan
  --help                           this text

Examples
  npm run quote
  npm run quote -- plan.json --out quote.xlsx --values values.json
  npm run quote -- plan.json --explain "North to South" vplex-metro-5.0 requiredMbps

${exitStatuses}
The plan file is described by schemas/plan.schema.json, the values by schemas/values.schema.json.
`;
