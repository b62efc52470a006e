import { calculated, cited, general, notFound } from './cite';
import type { DocumentCode } from './documents';
import type { Fact } from './fact';

/** A named link rate: what people type (OC-12, 8GFC) and what it carries. */
export interface LinkRate {
  readonly rate: string;
  readonly kind: 'pdh' | 'sonet' | 'fc' | 'ethernet';
  /** Other names of the same rate. */
  readonly also: readonly string[];
  /** Bits on the line, Mb/s; for Fibre Channel the signalling rate in Mbaud. */
  readonly lineMbps: Fact<number>;
  /** Bits left for frames, Mb/s. */
  readonly payloadMbps: Fact<number | null>;
}

/** Rate, SDH name, line, concatenated payload, envelope with path overhead, all Mb/s. */
const sonet = [
  ['OC-3', 'STM-1', 155.52, 149.76, 150.336],
  ['OC-12', 'STM-4', 622.08, 599.04, 601.344],
  ['OC-48', 'STM-16', 2488.32, 2396.16, 2405.376],
  ['OC-192', 'STM-64', 9953.28, 9584.64, 9621.504],
] as const;

const sonetRates: readonly LinkRate[] = sonet.map(([rate, sdh, line, payload, envelope]) => ({
  rate,
  kind: 'sonet',
  also: [sdh, `${rate}c`],
  lineMbps: cited(line, 'BYU'),
  payloadMbps: calculated(
    payload,
    `envelope of ${envelope} Mb/s [BYU] without path overhead and fixed stuff`,
    `concatenated; disputed: ${envelope} Mb/s is often given, which still holds both`,
  ),
}));

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

const fibreChannelRates: readonly LinkRate[] = fibreChannel.map(([rate, line, megabytes, code]) => ({
  rate,
  kind: 'fc',
  also: [`FC ${parseInt(rate, 10)} Gb/s`],
  lineMbps: cited(line, code === 'INFOSTOR' ? code : 'BROCADE', {
    note: rate === '10GFC' ? '64b/66b; the standard says 10,518.75 (general knowledge)' : encoding(rate),
  }),
  payloadMbps: cited(megabytes * 8, code, {
    note: `${megabytes} MB/s in each direction × 8, net of ${encoding(rate)}${rate === '32GFC' ? '; given as 6,400 MB/s for both directions' : ''}`,
  }),
}));

const ethernetRates: readonly LinkRate[] = [1, 10, 40, 100].map((gigabits) => ({
  rate: `${gigabits} Gb/s Ethernet`,
  kind: 'ethernet',
  also: [`${gigabits}GbE`],
  lineMbps: general(gigabits * 1000, 'as named'),
  payloadMbps: notFound('depends on the size of frames: see the goodput shares'),
}));

const pdhRates: readonly LinkRate[] = [
  {
    rate: 'T-1',
    kind: 'pdh',
    also: ['DS1'],
    lineMbps: cited(1.544, 'DELL-BP1012', { at: 'p. 16' }),
    payloadMbps: general(1.536, '24 channels of 64 kb/s'),
  },
  {
    rate: 'T-3',
    kind: 'pdh',
    also: ['DS3'],
    lineMbps: cited(44.736, 'VZ-SONET', { at: 'I' }),
    payloadMbps: cited(43.232, 'DELL-BP1012', { at: 'p. 16' }),
  },
];

/** Every named rate. */
export const linkRates: readonly LinkRate[] = [...pdhRates, ...sonetRates, ...fibreChannelRates, ...ethernetRates];

/** Share of an Ethernet line that is TCP/IPv4 data, by frame size. */
export const ethernetGoodput = {
  mtu1500: cited(0.9493, 'GRONK', { note: 'frames of 1,500 bytes' }),
  mtu1500WithTimestamps: cited(0.9415, 'GRONK', { note: 'frames of 1,500 bytes, TCP timestamps' }),
  mtu9000: cited(0.9914, 'GRONK', { note: 'frames of 9,000 bytes' }),
} as const satisfies Record<string, Fact<number>>;
