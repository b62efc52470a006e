import { calculated, cited, general, notFound } from './cite';
import type { DocumentCode } from './documents';
import type { Confidence, Fact } from './fact';

/** What a circuit is handed at one end and gives at the other. */
export type ClientSignal = 'Ethernet' | 'SONET' | 'FC' | 'any';

/** A named link rate, such as OC-12 or 8GFC, and what it carries. */
export interface CatalogueLinkRate {
  readonly linkRate: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly confidence: Confidence;
  readonly figures: {
    /** Bits on the line, Mb/s; for Fibre Channel the signalling rate in Mbaud. */
    readonly lineMbps: Fact<number>;
    /** Bits left for frames, Mb/s; null where it depends on them. */
    readonly payloadMbps: Fact<number | null>;
    /** What a circuit of this rate carries from end to end. */
    readonly clientSignal: Fact<ClientSignal | null>;
  };
}

/** The row as a whole rests on what its line does. */
const row = (
  linkRate: string,
  lineMbps: Fact<number>,
  payloadMbps: Fact<number | null>,
  clientSignal: Fact<ClientSignal | null>,
): CatalogueLinkRate => {
  const { source, sourceDate, confidence } = lineMbps;
  return { linkRate, source, sourceDate, confidence, figures: { lineMbps, payloadMbps, clientSignal } };
};
const carries = (signal: ClientSignal): Fact<ClientSignal> => general(signal, 'as named');

/** Rate, SDH name, line, concatenated payload, envelope with path overhead, all Mb/s. */
const sonet = [
  ['OC-3', 'STM-1', 155.52, 149.76, 150.336],
  ['OC-12', 'STM-4', 622.08, 599.04, 601.344],
  ['OC-48', 'STM-16', 2488.32, 2396.16, 2405.376],
  ['OC-192', 'STM-64', 9953.28, 9584.64, 9621.504],
] as const;

const sonetRates = sonet.flatMap(([oc, stm, line, payload, envelope]) =>
  [oc, stm].map((name) =>
    row(
      name,
      cited(line, 'BYU'),
      calculated(
        payload,
        `envelope of ${envelope} Mb/s [BYU] without path overhead and fixed stuff`,
        `concatenated; disputed: ${envelope} Mb/s is often given, which still holds both`,
      ),
      carries('SONET'),
    ),
  ),
);

/** Generation, line in Mbaud, data in MB/s per direction, source of the data rate. */
const fibreChannel = [
  ['1GFC', 1062.5, 100, 'INFOSTOR'],
  ['2GFC', 2125, 200, 'INFOSTOR'],
  ['4GFC', 4250, 400, 'INFOSTOR'],
  ['8GFC', 8500, 800, 'INFOSTOR'],
  ['10GFC', 10530, 1200, 'INFOSTOR'],
  ['16GFC', 14025, 1600, 'INFOSTOR'],
  ['32GFC', 28050, 3200, 'INFOSTOR-2014'],
] as const satisfies readonly (readonly [string, number, number, DocumentCode])[];

/** Nominal Gb/s that Fibre Channel has, in rising order. */
export const fibreChannelGbps: readonly number[] = fibreChannel.map(([rate]) => parseInt(rate, 10));

const encoding = (rate: string): string => (['10GFC', '16GFC', '32GFC'].includes(rate) ? '64b/66b' : '8b/10b');

const fibreChannelRates = fibreChannel.map(([rate, line, megabytes, code]) =>
  row(
    rate,
    cited(line, code === 'INFOSTOR' ? code : 'BROCADE', {
      note: rate === '10GFC' ? '64b/66b; the standard says 10,518.75 (general knowledge)' : encoding(rate),
    }),
    cited(megabytes * 8, code, {
      note: `${megabytes} MB/s in each direction × 8, net of ${encoding(rate)}${rate === '32GFC' ? '; given as 6,400 MB/s for both directions' : ''}`,
    }),
    carries('FC'),
  ),
);

const ethernetRates = [1, 10, 40, 100].map((gigabits) =>
  row(
    `${gigabits} Gb/s Ethernet`,
    general(gigabits * 1000, 'as named'),
    notFound('depends on the size of frames: state what the carrier promises, else packets of 1,500 bytes are assumed'),
    carries('Ethernet'),
  ),
);

const pdh = notFound('state it of the offer, or choose its kind');
const pdhRates = [
  row('T-1', cited(1.544, 'DELL-BP1012', { at: 'p. 16' }), general(1.536, '24 channels of 64 kb/s'), pdh),
  row('T-3', cited(44.736, 'VZ-SONET', { at: 'I' }), cited(43.232, 'DELL-BP1012', { at: 'p. 16' }), pdh),
];

/** Every named rate. */
export const linkRates: readonly CatalogueLinkRate[] = [...pdhRates, ...sonetRates, ...fibreChannelRates, ...ethernetRates];

/** A rate by its name, without regard to case and outer spaces. */
export const findLinkRate = (name: string): CatalogueLinkRate | undefined =>
  linkRates.find(({ linkRate }) => linkRate.toLowerCase() === name.trim().toLowerCase());
