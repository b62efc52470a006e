import fs from 'fs';
import fc from 'fast-check';
import { calculate, calculateFast } from '../../src/plan/calculate';
import { allTables, assumptions, inputTables } from '../../src/model';
import type { Plan, Row } from '../../src/plan/plan';
import type { Raw } from '../../src/formula';
import { dayNumber } from '../../src/quantities/dates';
import * as T from '../../src/model/tables';
import { reference } from '../reference/reference';
import { randomPlan } from '../reference/randomPlan';

function quick(json: any): Plan {
  const conv = (v: any, accepts: any): Raw => {
    if (v === undefined || v === null) return null;
    if (accepts.type === 'date') return dayNumber(v);
    if (accepts.type === 'yes/no') return v === true ? 'yes' : v === false ? 'no' : v;
    if (Array.isArray(v)) return v.join(', ');
    return v;
  };
  const tables = new Map(inputTables.map((t) => {
    const name = t.name.toLowerCase();
    const rows = (json[name] ?? []).map((r: any) => Object.fromEntries(t.columns.map((c) => {
      const m = c.input!.memberOf;
      if (m) return [c.field, r[m.field] == null ? null : r[m.field].includes(m.word) ? 'yes' : 'no'];
      return [c.field, conv(r[c.field], c.input!.accepts)];
    })) as Row);
    return [t, rows] as const;
  }));
  const as = new Map(assumptions.map((a) => {
    const v = json.assumptions[a.field];
    const b = a.input.blank;
    let raw = conv(v === 'none' ? null : v, a.input.accepts);
    if (raw === null && typeof b === 'object' && 'default' in b) raw = b.default;
    return [a, raw] as const;
  }));
  return { assumptions: as, tables } as any;
}
const col = (t: any, f: string) => t.columns.find((c: any) => c.field === f) ?? (() => { throw new Error(f); })();
const num = (v: any) => (v === null ? null : typeof v === 'string' ? v : Number(v));
const near = (a: any, b: any) => (typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) : a === b);
const fields = ['verdict','bindingLimit','bindingMargin','routeKm','rttMs','storageMbpsAtoB','storageMbpsBtoA','mobilityMbps','ftMbps','networkMbpsAtoB','networkMbpsBtoA','requiredMbps','requiredStorageMbps','requiredRestMbps','readHomeMs','readAwayMs','writeHomeMs','writeAwayMs','meanReadMs','meanWriteMs','platformOneOff','platformMonthly','platformYearly','carrierOneOff','carrierMonthly','total','npv','validUntilMonth','rank'];
function compare(json: any): string[] {
  const ref: any = reference(json);
  const { reading } = calculate(quick(json));
  const fastR = calculateFast(quick(json)).reading;
  const diffs: string[] = [];
  ref.options.forEach((o: any, row: number) => {
    for (const f of fields) {
      const mine = num(reading.cell(col(T.options, f), row));
      if (!near(mine, o[f] ?? null)) diffs.push(`${o.span}/${o.platform} ${f}: mine ${mine} ref ${o[f]}`);
    }
  });
  ref.checks.forEach((c: any, row: number) => {
    const mine = reading.cell(col(T.checks, 'status'), row);
    if (mine !== c.status) diffs.push(`${c.span}/${c.platform} check ${c.check}: mine ${reading.cell(col(T.checks,'check'),row)} ${mine} ref ${c.status}`);
  });
  const st = { planned: 'planned', 'drained A': 'drained A', 'drained B': 'drained B' } as any;
  for (const d of ref.demands) {
    const rows = reading.column(col(T.demands, 'option')).map((o, i) => i).filter((i) => reading.cell(col(T.demands, 'option'), i) === `${d.span} | ${d.platform}` && reading.cell(col(T.demands, 'state'), i) === st[d.state] && Number(reading.cell(col(T.demands, 'year'), i)) === (json.assumptions.sizeForYear ?? 0));
    for (const f of Object.keys(d)) if (f.endsWith('Mbps') || f.includes('Mbps')) if (!near(num(reading.cell(col(T.demands, f), rows[0]!)), d[f])) diffs.push('demand ' + f);
  }
  for (const y of ref.years) {
    const row = reading.column(col(T.years, 'option')).findIndex((o, i) => o === `${y.span} | ${y.platform}` && Number(reading.cell(col(T.years, 'year'), i)) === y.year);
    for (const f of ['requiredMbps', 'cashFlow', 'discountFactor']) if (!near(num(reading.cell(col(T.years, f), row)), y[f])) diffs.push(`year ${f} ${num(reading.cell(col(T.years, f), row))} ${y[f]}`);
  }
  const chosen = reading.column(col(T.links, 'purchase')).flatMap((p, i) => p === 'chosen' ? [['span','platform','carries','carrier','product','perPath','oneOff','monthly','horizonCost'].map((f) => num(reading.cell(col(T.links, f), i)))] : []);
  const refChosen = ref.circuits.map((c: any) => ['span','platform','carries','carrier','product','perPath','oneOff','monthly','horizonCost'].map((f) => c[f]));
  if (chosen.length !== refChosen.length) diffs.push('circuits ' + JSON.stringify([chosen, refChosen]));
  else chosen.forEach((c, i) => c.forEach((v, j) => { if (!near(v, refChosen[i][j])) diffs.push('circuit ' + JSON.stringify([c, refChosen[i]])); }));
  for (const t of allTables) for (const c of t.columns) if (c.formula && t !== T.latencies) {
    const e = reading.column(c), f = fastR.column(c);
    e.forEach((v, i) => { const a = num(v), b = num(f[i]); if (!near(a, b)) diffs.push(`FAST ${t.name}[${c.heading}] ${i}: ${a} ${b}`); });
  }
  return diffs;
}
for (const f of fs.readdirSync('test/golden/cases')) test('golden ' + f, () => {
  expect(compare(JSON.parse(fs.readFileSync('test/golden/cases/' + f, 'utf8')).plan)).toEqual([]);
});
test('random', () => {
  fc.assert(fc.property(randomPlan(), (json: any) => { const d = compare(json); if (d.length) throw new Error(d.slice(0, 12).join('\n')); }), { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 5), endOnFailure: true });
});
