import { calculated, cited, disputed, general, notFound } from './cite';
import type { DocumentCode } from './documents';
import type { Confidence, Fact } from './fact';
import { joined } from './named';

export type ClientSignal = 'Ethernet' | 'SONET' | 'FC' | 'any';

/** A named link rate, such as OC-12 or 8GFC, and what it carries. */
export interface CatalogueLinkRate {
  readonly linkRate: string;
  /** Other names that people write for it. */
  readonly aliases: readonly string[];
  /** YYYY-MM-DD; between them it is offered for a choice. Null: no bound. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** Bits on the line, Mb/s; for Fibre Channel up to 32GFC the signalling rate in Mbaud. */
    readonly lineMbps: Fact<number>;
    /** Bits left for frames, Mb/s. */
    readonly payloadMbps: Fact<number>;
    /** What a circuit of this rate carries from end to end; null: not stated. */
    readonly clientSignal: Fact<ClientSignal | null>;
  };
}

type Known = Pick<CatalogueLinkRate, 'linkRate'> & Partial<Pick<CatalogueLinkRate, 'aliases' | 'validFrom' | 'validTo'>>;

/** The row as a whole rests on what its line does. */
const row = (
  { linkRate, aliases = [], validFrom = null, validTo = null }: Known,
  figures: CatalogueLinkRate['figures'],
): CatalogueLinkRate => {
  const { source, sourceDate, confidence } = figures.lineMbps;
  return { linkRate, aliases, validFrom, validTo, source, sourceDate, confidence, figures };
};

/** The last tariff at hand that sells such lines is of December 2022 [VZ-SONET]; carriers withdraw them (general knowledge). */
const withdrawn = '2022-12-31';
const byName = 'as named';

/** Rate, SDH name, line, concatenated payload, envelope with path overhead, all Mb/s. */
const sonet = [
  ['OC-3', 'STM-1', 155.52, 149.76, 150.336],
  ['OC-12', 'STM-4', 622.08, 599.04, 601.344],
  ['OC-48', 'STM-16', 2488.32, 2396.16, 2405.376],
  ['OC-192', 'STM-64', 9953.28, 9584.64, 9621.504],
] as const;

const sonetRates = sonet.flatMap(([oc, stm, line, payload, envelope]) =>
  [oc, stm].map((linkRate) =>
    row(
      { linkRate, validTo: withdrawn },
      {
        lineMbps: cited(line, 'BYU'),
        payloadMbps: disputed(
          calculated(payload, `envelope of ${envelope} Mb/s [BYU] without path overhead and fixed stuff`, 'concatenated'),
          `${envelope} Mb/s is often given, which still holds both`,
        ),
        clientSignal: general('SONET', byName),
      },
    ),
  ),
);

/** Generation, line in Mbaud, data in MB/s per direction, source of the data rate, first year in which it was sold. */
const fibreChannel = [
  ['1GFC', 1062.5, 100, 'INFOSTOR', null],
  ['2GFC', 2125, 200, 'INFOSTOR', null],
  ['4GFC', 4250, 400, 'INFOSTOR', null],
  ['8GFC', 8500, 800, 'INFOSTOR', null],
  ['10GFC', 10530, 1200, 'INFOSTOR', null],
  ['16GFC', 14025, 1600, 'INFOSTOR', null],
  ['32GFC', 28050, 3200, 'INFOSTOR-2014', '2016-01-01'],
] as const satisfies readonly (readonly [string, number, number, DocumentCode, string | null])[];

const encoding = (rate: string): string => (['10GFC', '16GFC', '32GFC'].includes(rate) ? '64b/66b' : '8b/10b');
const fcNames = (gbps: number): readonly string[] => [`${gbps}G FC`, `${gbps} Gb/s FC`, `FC ${gbps}G`];
const fc = general('FC' as const, byName);

const fibreChannelRates = fibreChannel.map(([linkRate, line, megabytes, code, validFrom]) =>
  row(
    { linkRate, aliases: fcNames(parseInt(linkRate, 10)), validFrom },
    {
      lineMbps: cited(line, code === 'INFOSTOR' ? code : 'BROCADE', {
        note: linkRate === '10GFC' ? '64b/66b; the standard says 10,518.75 (general knowledge)' : encoding(linkRate),
      }),
      payloadMbps: cited(megabytes * 8, code, {
        note: `${megabytes} MB/s in each direction × 8, net of ${encoding(linkRate)}${linkRate === '32GFC' ? '; given as 6,400 MB/s for both directions' : ''}`,
      }),
      clientSignal: fc,
    },
  ),
);

const pam4 = 'PAM4: two bits a symbol';
const laterFibreChannelRates = [
  row(
    { linkRate: '64GFC', aliases: fcNames(64), validFrom: '2020-01-01' },
    {
      lineMbps: cited(57800, 'FCIA64', { note: `28.9 Gbaud, ${pam4}` }),
      payloadMbps: general(51200, '6,400 MB/s in each direction × 8; given as 12,800 MB/s for both'),
      clientSignal: fc,
    },
  ),
  row(
    { linkRate: '128GFC', aliases: fcNames(128), validFrom: '2023-01-01' },
    {
      lineMbps: cited(112200, 'FCIA-128', { note: `56.1 Gbaud, ${pam4}; one serial lane` }),
      payloadMbps: disputed(
        cited(99400, 'FCIA-128', { note: '12,425 MB/s in each direction × 8; given as 24,850 MB/s for both' }),
        'the parallel form of the same name carries 12,800 MB/s [INFOSTOR-2014]: it is the row 128GFC-QSFP',
      ),
      clientSignal: fc,
    },
  ),
  row(
    { linkRate: '128GFC-QSFP', validFrom: '2016-01-01' },
    {
      lineMbps: calculated(4 * 28050, 'four lanes of 32GFC [INFOSTOR-2014]', 'the parallel form, also called 128GFC'),
      payloadMbps: cited(4 * 25600, 'INFOSTOR-2014', {
        note: '12,800 MB/s in each direction × 8; given as 25,600 MB/s for both',
      }),
      clientSignal: fc,
    },
  ),
];

/** Nominal Gb/s that a Fibre Channel port has, in rising order. */
export const fibreChannelGbps: readonly number[] = [...fibreChannel.map(([rate]) => parseInt(rate, 10)), 64, 128];

const round = (mbps: number): number => Math.round(mbps * 100) / 100;
/** Mb/s that Ethernet of a rate carries for TCP in packets of 1,500 bytes: 1,460 of the 1,538 bytes that each takes on the line. */
export const ethernetPayloadMbps = (gigabits: number): number => round((gigabits * 1000 * 1460) / 1538);

/** A wavelength named by its speed alone is handed over as Ethernet: those for Fibre Channel are named after it. */
const ethernetNames = (gigabits: number): readonly string[] => [
  ...[`${gigabits}GbE`, `${gigabits} GbE`, `${gigabits}GE`, `${gigabits}G Ethernet`, `${gigabits} Gbit/s Ethernet`],
  ...[`${gigabits}G`, `${gigabits} Gb/s`, `${gigabits} Gbit/s`].flatMap((speed) => [
    speed,
    `${speed} wavelength`,
    `${speed} wave`,
  ]),
  ...[`${gigabits}GbE wavelength`, `${gigabits}G Ethernet wavelength`, `${gigabits} Gb/s Ethernet wavelength`],
];

const ethernetRates = [1, 10, 25, 40, 100, 400].map((gigabits) =>
  row(
    {
      linkRate: `${gigabits} Gb/s Ethernet`,
      aliases: ethernetNames(gigabits),
      validFrom: ({ 25: '2016-01-01', 400: '2018-01-01' } as const)[gigabits] ?? null,
    },
    {
      lineMbps: general(gigabits * 1000, byName),
      payloadMbps: calculated(
        ethernetPayloadMbps(gigabits),
        'TCP/IP in packets of 1,500 bytes, 1,460 ÷ 1,538 of the line [GRONK]',
        `a default: ${round((gigabits * 1000 * 8960) / 9038)} Mb/s with packets of 9,000 bytes. If the carrier promises another payload, state it in the offer`,
      ),
      clientSignal: general('Ethernet', byName),
    },
  ),
);

const transparent = general('any' as const, 'transparent: the OTU carries whatever client signal is put into it');
const otn = 'rates of ITU-T G.709 (general knowledge)';
const otuRates = (
  [
    ['OTU2', 10709.225, 9995.277],
    ['OTU4', 111809.974, 104355.975],
  ] as const
).map(([linkRate, line, payload]) =>
  row(
    { linkRate },
    {
      lineMbps: general(line, otn),
      payloadMbps: general(payload, `payload of its OPU; ${otn}`),
      clientSignal: transparent,
    },
  ),
);

const tdm = notFound('a channel of a TDM network, which equipment at each end turns into packets');
const pdhRates = [
  row(
    { linkRate: 'T-1', validTo: withdrawn },
    {
      lineMbps: cited(1.544, 'DELL-BP1012', { at: 'p. 16' }),
      payloadMbps: general(1.536, '24 channels of 64 kb/s'),
      clientSignal: tdm,
    },
  ),
  row(
    { linkRate: 'T-3', validTo: withdrawn },
    {
      lineMbps: cited(44.736, 'VZ-SONET', { at: 'I' }),
      payloadMbps: cited(43.232, 'DELL-BP1012', { at: 'p. 16' }),
      clientSignal: tdm,
    },
  ),
];

/** Every named rate. */
export const linkRates: readonly CatalogueLinkRate[] = [
  ...pdhRates,
  ...sonetRates,
  ...fibreChannelRates,
  ...laterFibreChannelRates,
  ...ethernetRates,
  ...otuRates,
];

/** A rate by its name or another name for it, without regard to case, spaces and hyphens; found by another name it is called by that. */
export function findLinkRate(name: string): CatalogueLinkRate | undefined {
  const named = linkRates.find(({ linkRate }) => linkRate.toLowerCase() === name.trim().toLowerCase());
  if (named) return named;
  const alias = linkRates.find(({ linkRate, aliases }) => [linkRate, ...aliases].some((each) => joined(each) === joined(name)));
  return alias && { ...alias, linkRate: name.trim() };
}

/** The speed by which a port is named, Gb/s: of Fibre Channel that of its name, 16 of 16GFC, not that of the line. */
export const nominalGbps = ({ linkRate, figures }: CatalogueLinkRate): number =>
  figures.clientSignal.value === 'FC' ? Number(/\d+/.exec(linkRate)?.[0]) : figures.lineMbps.value / 1000;
