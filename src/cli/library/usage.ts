import { exitStatuses } from '../exitStatus';

/** The help text of `library`. */
export const libraryUsage = `Checks a library and shows what it holds: limits learnt from vendors, cost lines, offers, header and terms, each with
its day and who learnt it. A quote takes from it with --library FILE.

Usage: npm run quote -- library FILE [options]

Options
  --add PLAN                 add what a plan or workbook states: its cost lines, deals and offers, and what its platforms and other
                             products state otherwise than the catalogue; written as FILE-added.json beside it
  --by NAME                  who adds it
  --date DATE                the day on which it was learnt; the quote date of the plan unless said otherwise
  --out FILE                 write the library there, in its order
  --force                    replace a library that is there already; never the file that is read
  --help                     this text

${exitStatuses}`;
