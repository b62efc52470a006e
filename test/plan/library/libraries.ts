import { lending } from '../../../src/plan/library/lending';
import '../../../src/model';
import { minimalPlan } from '../../broken/minimalPlan';
import { readLibrary } from '../../../src/plan/library/readLibrary';
import { quote } from '../../../src/plan/quote';

type Json = Record<string, unknown>;
/** What every entry states beside what it is about. */
export const said = { date: '2011-06-01', by: 'A. Weber' };
export const limit = (more: Json = {}): Json => ({
  table: 'platforms',
  row: 'vplex-metro-5.0',
  input: 'maxKm',
  value: 60,
  source: 'letter of the vendor',
  ...said,
  ...more,
});
export const line = (more: Json = {}): Json => ({
  platform: 'vplex-metro-5.0',
  item: 'Training',
  part: 'training',
  unitPrice: 4000,
  currency: 'USD',
  ...said,
  ...more,
});
export const offer = (more: Json = {}): Json => ({
  carrier: 'Stadtwerke',
  product: '1G',
  kind: 'ethernet',
  payloadMbps: 1000,
  nrc: 0,
  mrc: 900,
  currency: 'USD',
  ...said,
  ...more,
});
export const libraryOf = (parts: Json): Json => ({ library: 'North', ...parts });

/** A small plan with a library: what was read, calculated and told. */
export function quotedWith(parts: Json, change: (plan: ReturnType<typeof minimalPlan>) => void = () => undefined) {
  const plan = minimalPlan();
  change(plan);
  const { library, problems } = readLibrary(libraryOf(parts));
  const { read, quoted } = quote(plan, 'file', null, library && lending(library));
  const rowsOf = (name: string) => {
    const table = [...read.plan!.tables.keys()].find((one) => one.name === name)!;
    return read.plan!.tables.get(table)!;
  };
  const notes = read.warnings.filter(({ code }) => code.startsWith('library-'));
  return { read, quoted: quoted!, problems, rowsOf, notes };
}
