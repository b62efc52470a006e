import { offers, Offers } from '../../src/model/inputs/offers';
import { platforms, Platforms } from '../../src/model/inputs/products/platforms';
import { routeFactor, vatRate } from '../../src/model/inputs/assumptions';
import { Sites } from '../../src/model/inputs/network/sites';
import { Spans } from '../../src/model/inputs/network/spans';
import { Scenarios } from '../../src/model/inputs/scenarios';
import { workloads, Workloads } from '../../src/model/inputs/workloads';
import type { Definition } from '../../src/plan/describe/definitions';
import { catalogueContents } from '../../src/plan/typed/catalogueContents';
import { joined } from '../../src/catalogue/named';
import { classPicks, nothingBegun } from '../../src/plan/typed/classStart';
import { linePicks } from '../../src/plan/typed/linePicks';
import { cataloguePicks, picksCalled, picksOf } from '../../src/plan/typed/picks';
import { readTyped } from '../../src/plan/typed/readTyped';
import { typedText } from '../../src/plan/typed/typedText';
import { anyManner } from '../../src/plan/written/manner';
import { dayNumber } from '../../src/quantities/dates';
import { holdingPlan, today } from '../taskpane/plan/planOf';

const point = { ...anyManner, currency: 'EUR', notation: { decimal: '.', dates: null } } as const;
const comma = { ...point, notation: { decimal: ',', dates: 'DMY' } } as const;
const of = (column: unknown): Definition => column as Definition;

describe('What is typed into the pane is read as a plan file is', () => {
  test.each([
    [Spans.workingRouteKm, '50 mi', 80.4672, '80.4672 km'],
    [Offers.payloadMbps, '0.622 Gb/s', 622, '622 Mb/s'],
    [Offers.payloadMbps, 'OC-12', 599.04, '599.04 Mb/s, payload of OC-12'],
    [Offers.mrc, '1,200', 1200, '1200 EUR/month'],
    [Workloads.awayShare, '35 %', 0.35, ''],
    [Workloads.awayShare, '0.35', 0.35, '35 %'],
    [Workloads.protocol, 'nvme tcp', 'NVMe/TCP', 'NVMe/TCP'],
    [Workloads.include, 'NO', 'no', 'no'],
    [Workloads.capacityTB, '12', 12, '12 TB'],
    [Offers.validFrom, '2026-05-12', dayNumber('2026-05-12'), ''],
    [Platforms.maxKm, 'none', 'none', ''],
    [Platforms.hypervisors, 'vMotion 7,vMotion 8 ', 'vMotion 7, vMotion 8', ''],
    [Workloads.workload, '=SUM(A1)', '=SUM(A1)', ''],
    [Spans.span, ' North ', 'North', ''],
    [Spans.straightKm, '', '', ''],
    [routeFactor, '', 1.5, 'the default, 1.5'],
    [vatRate, '', '', ''],
    [Scenarios.value, '12', 12, ''],
    [Scenarios.value, '12 km', '12 km', ''],
  ])('%#: a text becomes what its cell holds', (column, text, content, means) => {
    expect(readTyped(of(column), text, point)).toEqual({ content, means });
  });

  test('in the notation of the language of its user', () => {
    expect(readTyped(of(Offers.nrc), '1.234,50', comma)).toEqual({ content: 1234.5, means: '1234,5 EUR' });
    expect(readTyped(of(Offers.validFrom), '05.12.2026', comma)).toMatchObject({ content: dayNumber('2026-12-05') });
  });

  test.each([
    [Workloads.readIops, '', 'Read IOPS is required: reads a second, all VMs, today.', 'Type a number in IOPS'],
    [Workloads.awayShare, '35', 'Away share is a share: it runs from 0 to 1', 'Write 0.35 for 35 %.'],
    [Spans.workingRouteKm, '50 kg', 'Working route is measured in km, and "kg" is no unit of that.', 'Write a number in km'],
    [Workloads.vms, '1.5', 'VMs must be a whole number.', ''],
    [Sites.site, '12', '"12" cannot be a name: it would be read as a number', 'Choose'],
  ])('%#: what is not understood comes with reason and remedy', (column, text, reason, remedy) => {
    expect(readTyped(of(column), text, point)).toMatchObject({
      problem: {
        reason: expect.stringContaining(reason) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    });
  });

  test.each([
    [Workloads.awayShare, 0.35, '35 %'],
    [Workloads.readIops, 12000, '12000'],
    [Offers.validFrom, dayNumber('2026-05-12')!, '2026-05-12'],
    [Platforms.maxKm, 'none', 'none'],
    [Workloads.source, '', ''],
  ])('%#: what a cell holds is shown as it may be typed again', (column, content, text) => {
    expect(typedText(of(column), content, point.notation)).toBe(text);
    expect(readTyped(of(column), text, point)).toMatchObject({ content });
  });
});

describe('What may be picked', () => {
  const { inputs } = holdingPlan(today);
  const values = (column: unknown): readonly string[] | undefined => picksOf(of(column), inputs!)?.map(({ value }) => value);

  test('is the keys of the rows that are there, by their names', () => {
    expect(values(Workloads.span)).toEqual(['Main hospital to North campus']);
    expect(picksOf(of(Platforms.firstGroup), inputs!)).toEqual([]);
    expect(values(Offers.currency)).toContain('EUR');
  });

  test('is the words and figures that an input takes; what is neither is typed', () => {
    expect(values(Workloads.include)).toEqual(['yes', 'no']);
    expect(values(Workloads.protocol)).toContain('NVMe/TCP');
    expect(values(Spans.fcGbps)).toContain('32');
    expect(values(Workloads.readIops)).toBeUndefined();
  });

  test('of the catalogue is for sale first, by family, without what is there', () => {
    const there = [{ value: 'vsan-8-esa', label: '', group: '' }];
    const picks = cataloguePicks(platforms, '2026-11-22', there);
    const sold = picks.map(({ group }) => !group.startsWith('Not for sale'));
    expect(sold).toEqual([...sold].sort((a, b) => Number(b) - Number(a)));
    expect(sold).toContain(false);
    const groups = picks.map(({ group }) => group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
    expect(picks.map(({ value }) => value)).not.toContain('vsan-8-esa');
    expect(cataloguePicks(offers, null, [])).toEqual([]);
  });

  test.each([
    ['vplex-metro-5.0', 'vplex'],
    ['SMBC', 'snapmirror'],
  ])('is found by "%s": a key or a former name', (words, begins) => {
    const { found, like } = picksCalled(platforms, cataloguePicks(platforms, null, []), words);
    expect([like, found.length > 0, found.every(({ value }) => joined(value).startsWith(begins))]).toEqual([[], true, true]);
  });

  test('suggests the nearest names for one that it does not know', () => {
    const { found, like } = picksCalled(platforms, cataloguePicks(platforms, null, []), 'vplx-metro-5.0');
    expect([found, like[0]?.value, like.length]).toEqual([[], 'vplex-metro-5.0', 5]);
  });

  test('names what is sold in place of what is not sold any more', () => {
    const labels = cataloguePicks(platforms, '2026-11-22', []).map(({ label }) => label);
    expect(labels.filter((label) => /, then \S/.test(label)).length).toBeGreaterThan(0);
  });

  test('has lines as carriers sell them, whose kind and rate fill an offer', () => {
    const values = linePicks('2026-11-22').map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['10 Gb/s Ethernet wavelength', '8GFC fc']));
    expect(values).not.toContain('OC-12 sonet');
    expect([...catalogueContents(offers, '8GFC fc')!.values()]).toEqual(['fc', '8GFC']);
    expect(linePicks(null).every(({ label }) => /, payload \d/.test(label))).toBe(true);
  });

  test('has classes of workloads, which fill in what is usual and leave the rest as it is typed', () => {
    expect(classPicks().map(({ value }) => value)).toContain('oltp');
    const contents = catalogueContents(workloads, 'oltp', { ...nothingBegun, capacityTB: 2 })!;
    expect(contents.get(of(Workloads.readIops))).toBe(1305);
    expect(contents.has(of(Workloads.workload))).toBe(false);
  });

  test('fills a row with what the catalogue states', () => {
    const contents = catalogueContents(platforms, 'vplex-metro-5.0')!;
    expect(contents.get(of(Platforms.synchronous))).toBe('yes');
    expect([...contents.values()].filter((content) => content !== '').length).toBeGreaterThan(20);
    expect(catalogueContents(platforms, 'my own')).toBeNull();
  });
});
