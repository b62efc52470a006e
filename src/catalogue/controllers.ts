import { cited, sourceText } from './cite';
import { documents } from './documents';
import type { Confidence, Fact } from './fact';

/** A storage controller of a cluster that asks for several links side by side. */
export interface CatalogueController {
  readonly controller: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** 16 Gb/s ISLs in each fabric, for one DR group of four nodes. */
    readonly islsPerFabric: Fact<number>;
  };
}

/**
 * The document asks for two of all that it does not name: FAS8200 is the one in its example, FAS8300 and A400 run on it as well
 * [NA-MCC-NEW], and any other is found by the last name.
 */
const isls = [
  ['A900', 8],
  ['FAS9500', 8],
  ['A700', 6],
  ['FAS9000', 6],
  ['FAS8080', 4],
  ['FAS8200', 2],
  ['FAS8300', 2],
  ['A400', 2],
  ['any other controller', 2],
] as const;

export const controllers: readonly CatalogueController[] = isls.map(([controller, perFabric]) => ({
  controller,
  source: sourceText('NA-ISL-FC'),
  sourceDate: documents['NA-ISL-FC'].date,
  confidence: documents['NA-ISL-FC'].authority,
  figures: {
    islsPerFabric: cited(perFabric, 'NA-ISL-FC', {
      note: 'ISLs of 16 Gb/s for each group of four nodes and fabric; two groups need the sum of both',
    }),
  },
}));

/** A controller of the catalogue by its key, without regard to case and outer spaces. */
export const findController = (key: string): CatalogueController | undefined =>
  controllers.find(({ controller }) => controller.toLowerCase() === key.trim().toLowerCase());
