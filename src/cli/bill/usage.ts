import { exitStatuses } from '../exitStatus';

/** The help text of `import-bom`. */
export const billUsage = `Puts the bill of materials of a vendor into a plan: its lines become prices of a platform, its quote a deal.

Usage: npm run quote -- import-bom FILE --platform KEY [options]

Reads a workbook or separated values. The lines have to add up to the net total that the file states.

Options
  --platform KEY             the platform that the bill is of
  --span SPAN                the only span that pays it; without it every span of the plan does
  --map FILE                 which heading is what, once for all bills of a vendor (docs/import.md)
  --into PLAN                put the prices into this plan; written as PLAN-priced.json beside it
  --out FILE                 the plan; plan.json in this folder unless said otherwise
  --force                    replace a plan that is there already; never a file that is read
  --help                     this text

${exitStatuses}`;
