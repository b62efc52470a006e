import { classes, options } from '../../src/model/tables';
import type { Plan, PlatformRow } from '../reference/plan';
import { expectSame, forPlans, quickly, rows } from './plans';

const circuits = ['storage', 'fabric', 'host'] as const;
const directions = ['AtoB', 'BtoA'] as const;
const io = circuits.flatMap((circuit) => directions.map((direction) => `${circuit}Mbps${direction}` as const));

const withPlatforms = (plan: Plan, change: (row: PlatformRow) => Partial<PlatformRow>): Plan => ({
  ...plan,
  platforms: plan.platforms.map((row) => ({ ...row, ...change(row) })),
});
const isServed = (protocol: string | null | undefined): boolean => ['FC', 'FCoE'].includes(protocol ?? 'FC');
const fold = (text: string): string => text.trim().toLowerCase();
const ioOf = (plan: Plan) => rows(quickly(plan), classes, 'option', 'state', ...io);

test('Whatever fabrics a platform has, as much crosses, and as much of it over IP', () =>
  forPlans((plan) => {
    const plain: Plan = {
      ...withPlatforms(plan, () => ({ compression: null })),
      assumptions: { ...plan.assumptions, compression: 1 },
    };
    const shared = ioOf(withPlatforms(plain, () => ({ dedicatedLink: false, separateFabrics: false })));
    for (const apart of [{ dedicatedLink: true }, { separateFabrics: true }])
      ioOf(withPlatforms(plain, () => ({ separateFabrics: false, ...apart }))).forEach((row, at) =>
        directions.forEach((direction) => {
          const [storage, fabric, host] = [`storageMbps${direction}`, `fabricMbps${direction}`, `hostMbps${direction}`] as const;
          const other = shared[at]!;
          expectSame(Number(row[storage]) + Number(row[fabric]), other[storage]);
          expectSame(row[host], other[host]);
          expectSame(other[fabric], 0);
        }),
      );
  }, 15));

test('What a platform does not serve loads it with nothing, however much it is', () =>
  forPlans((plan) => {
    const onlyFC = withPlatforms(plan, () => ({ protocols: ['FC'] }));
    // Where a platform serves none of a span, its figures are those of all.
    const served = onlyFC.spans.filter(({ span }) =>
      onlyFC.workloads.some(
        (row) => fold(row.span) === fold(span) && row.include !== false && row.include !== 'no' && isServed(row.protocol),
      ),
    );
    const more: Plan = {
      ...onlyFC,
      workloads: onlyFC.workloads.map((row) =>
        isServed(row.protocol) || !served.some(({ span }) => fold(span) === fold(row.span))
          ? row
          : { ...row, readIops: 9e4, writeIops: 9e4 },
      ),
    };
    const before = ioOf(onlyFC);
    ioOf(more).forEach((row, at) => io.forEach((field) => expectSame(row[field], before[at]![field])));
    const means = ['meanReadMs', 'meanWriteMs', 'servedWorkloads'] as const;
    const [one, other] = [rows(quickly(onlyFC), options, ...means), rows(quickly(more), options, ...means)];
    one.forEach((row, at) => means.forEach((field) => expectSame(row[field], other[at]![field])));
  }, 15));

test('A platform that states what is derived of a node that is down needs the same', () =>
  forPlans((plan) => {
    const none = { copiesNodeDownReadOut: null, copiesNodeDownWriteOut: null, copiesNodeDownWriteBack: null };
    const local = { readAwayCrossings: 0, copiesAwayReadOut: 0, awayReadMissOnly: false };
    const derived = ioOf(withPlatforms(plan, () => ({ ...local, ...none })));
    const stated = withPlatforms(plan, ({ copiesHomeWriteOut }) => ({
      ...local,
      copiesNodeDownReadOut: 1,
      copiesNodeDownWriteOut: copiesHomeWriteOut,
      copiesNodeDownWriteBack: 1,
    }));
    ioOf(stated).forEach((row, at) => io.forEach((field) => expectSame(row[field], derived[at]![field])));
  }, 15));

test('An offer that is sold for another span is as if it were not there', () =>
  forPlans((plan) => {
    const [span, ...others] = plan.spans;
    if (!span || others.length === 0) return;
    const bound: Plan = { ...plan, offers: plan.offers.map((row) => ({ ...row, span: span.span })) };
    const without: Plan = { ...plan, offers: [] };
    const fields = ['span', 'verdict', 'carrierTotal'] as const;
    const [here, none] = [rows(quickly(bound), options, ...fields), rows(quickly(without), options, ...fields)];
    here.forEach((row, at) => {
      if (row.span !== span.span) expect(row).toEqual(none[at]);
    });
  }, 15));
