import { exitStatuses } from '../exitStatus';

/** The help text of `catalogue`. */
export const catalogueUsage = `Shows what a plan may name: platforms, hypervisors, link rates, framings, ways to keep client traffic local,
equipment, storage controllers and classes of workloads.

Usage: npm run quote -- catalogue [words] [--as-of DATE]

Without words it lists everything; with words, such as vplex metro, the rows that match, what is for
sale first. A key or a whole name shows one row with every fact and its source.

Options
  --as-of DATE               the day of the sale (YYYY-MM-DD, or july-2011); the day of the catalogue unless said otherwise
  --help                     this text

${exitStatuses}`;
