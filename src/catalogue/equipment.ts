import { cited, general } from './cite';
import type { DocumentCode } from './documents';
import type { Confidence, Fact } from './fact';

/** Gear of a path, and what it delays a signal, one way. */
export interface CatalogueEquipment {
  readonly equipment: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** Microseconds one way, of one. */
    readonly oneWayUs: Fact<number>;
    /** Whether it renews the light, so that dark fibre may be longer than a plain optic reaches. */
    readonly amplifies?: Fact<boolean>;
    /** Whether it encrypts what crosses. */
    readonly encrypts?: Fact<boolean>;
  };
}

/** Of a range the greatest figure stands: a path that is called too fast fails in use. */
const row = (equipment: string, oneWayUs: Fact<number>): CatalogueEquipment => {
  const { source, sourceDate, confidence } = oneWayUs;
  return { equipment, source, sourceDate, confidence, figures: { oneWayUs } };
};
const found = (equipment: string, us: number, code: DocumentCode, note?: string): CatalogueEquipment =>
  row(equipment, cited(us, code, note === undefined ? {} : { note }));
const known = (equipment: string, us: number, note: string): CatalogueEquipment => row(equipment, general(us, note));

const whatItIsFor = general(true, 'what it is for');
const amplifying = (each: CatalogueEquipment): CatalogueEquipment => ({
  ...each,
  figures: { ...each.figures, amplifies: whatItIsFor },
});
const encrypting = (each: CatalogueEquipment): CatalogueEquipment => ({
  ...each,
  figures: { ...each.figures, encrypts: whatItIsFor },
});

export const equipment: readonly CatalogueEquipment[] = [
  amplifying(found('optical amplifier', 0.15, 'HUAWEI-WDM', '0.1 to 0.15 µs of an EDFA; also [MAPYOURTECH]')),
  amplifying(found('regenerator', 100, 'HUAWEI-WDM', 'about 100 µs of an electrical one, per site')),
  found('dispersion compensation of 1 km', 0.625, 'HUAWEI-WDM', 'per km of the route: count the km; or 15 to 25 % of the fibre'),
  found('FEC', 150, 'HUAWEI-WDM', '15 to 150 µs, both ends of a transponder line together; also [MAPYOURTECH]'),
  found('FEC at 40G', 30, 'HUAWEI-WDM'),
  found('AFEC at 40G', 120, 'HUAWEI-WDM', '60 to 120 µs'),
  found('FC switch', 0.7, 'BROCADE', 'switched locally'),
  found('FC switch port with FEC', 0.4, 'BROCADE', 'on top of the switch'),
  found('FC encryption or compression', 5.5, 'BROCADE', 'of each node; 12.4 µs over a whole path'),
  encrypting(found('FC encryption', 5.5, 'BROCADE', 'of each node, with or without compression; 12.4 µs over a whole path')),
  found('Ethernet switch, cut-through', 0.3, 'CAMB'),
  found('Ethernet switch, store-and-forward', 30, 'CAMB', '10 to 30 µs, of older ones'),
  known('router or FCIP gateway in hardware', 50, '10 to 50 µs'),
  known('router or FCIP gateway in software', 200, '50 to 200 µs'),
  known('FCIP gateway', 200, '50 to 200 µs, with compression and a buffer for IP; ask its vendor'),
  encrypting(known('MACsec encryptor', 10, '1 to 10 µs, at the rate of the line; ask its vendor')),
  encrypting(known('IPsec encryptor', 100, '20 to 100 µs in hardware; ask its vendor for its throughput too')),
];

/** A piece of the catalogue by its key, without regard to case and outer spaces. */
export const findEquipment = (key: string): CatalogueEquipment | undefined =>
  equipment.find((each) => each.equipment.toLowerCase() === key.trim().toLowerCase());
