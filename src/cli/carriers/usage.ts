import { exitStatuses } from '../exitStatus';

/** The help text of `import-offers`. */
export const offersUsage = `Puts the answer of a carrier into a plan: the rows of the table in a request for quotation become offers.

Usage: npm run quote -- import-offers FILE [options]

Reads the table that --rfq wrote, filled in: as Markdown, as a workbook or as separated values.

Options
  --into PLAN                put the offers into this plan; written as PLAN-priced.json beside it
  --out FILE                 the plan; plan.json in this folder unless said otherwise
  --force                    replace a plan that is there already; never a file that is read
  --help                     this text

${exitStatuses}`;
