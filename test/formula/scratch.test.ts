import { readPlan } from '../../src/plan/read';
import fs from 'fs';
import { calculate } from '../../src/plan/calculate';
import { allTables, assumptions, inputTables } from '../../src/model';
import type { Plan, Row } from '../../src/plan/plan';
import type { Raw } from '../../src/formula';
import { dayNumber } from '../../src/quantities/dates';
import { explain, leaves } from '../../src/formula/explain';
import { explainTree } from '../../src/formula/explainTree';
import { calculationOrder } from '../../src/formula/order';
import { holdsRowNumbers } from '../../src/formula/rowNumbers';
function quick(json: any): Plan {
  const conv = (v: any, accepts: any): Raw => {
    if (v === undefined || v === null) return null;
    if (accepts.type === 'date') return dayNumber(v);
    if (accepts.type === 'yes/no') return v === true ? 'yes' : v === false ? 'no' : v;
    if (Array.isArray(v)) return v.join(', ');
    return v;
  };
  const tables = new Map(
    inputTables.map((t) => {
      const name = t.name.toLowerCase();
      const rows = (json[name] ?? []).map(
        (r: any) =>
          Object.fromEntries(
            t.columns.map((c) => {
              const m = c.input!.memberOf;
              if (m) return [c.field, r[m.field] == null ? null : r[m.field].includes(m.word) ? 'yes' : 'no'];
              return [c.field, conv(r[c.field], c.input!.accepts)];
            }),
          ) as Row,
      );
      return [t, rows] as const;
    }),
  );
  const as = new Map(
    assumptions.map((a) => {
      const v = json.assumptions[a.field];
      const b = a.input.blank;
      let raw = conv(v === 'none' ? null : v, a.input.accepts);
      if (raw === null && typeof b === 'object' && 'default' in b) raw = b.default;
      return [a, raw] as const;
    }),
  );
  return { assumptions: as, tables } as any;
}
test('x', () => {
  const t0 = Date.now();
  const { reading } = calculate(readPlan(JSON.parse(fs.readFileSync('examples/metro.json', 'utf8'))).plan!);
  const out: string[] = [];
  const col = (t: string, f: string) => allTables.find((x) => x.name === t)!.columns.find((c) => c.field === f)!;
  out.push(allTables.flatMap((t) => t.columns.filter(holdsRowNumbers).map((c) => `${t.name}[${c.heading}]`)).join(' '));
  calculationOrder(allTables.flatMap((t) => t.columns));
  for (const t of allTables)
    for (const c of t.columns)
      if (c.formula) {
        const rows = reading.rowCount(t);
        const texts = new Set<string>();
        for (let r = 0; r < rows && texts.size < 4; r++) {
          const x = explain(reading, c, r).text;
          texts.add(x);
        }
        out.push(`## ${t.name}[${c.heading}]`, ...texts);
      }
  const t1 = Date.now();
  let n = 0;
  for (const t of allTables)
    for (const c of t.columns)
      if (c.formula)
        for (let r = 0; r < Math.min(3, reading.rowCount(t)); r++)
          for (const l of leaves(reading, c, r)) {
            n++;
            if (l.kind === 'cell') throw new Error('leaf');
          }
  out.push(`${n} leaves ${Date.now() - t1} ms, texts ${t1 - t0}`);
  out.push(...explainTree(reading, col('Demands', 'requiredMbps'), 0));
  out.push('', ...explainTree(reading, col('Options', 'total'), 0, { depth: 5 }));
  fs.writeFileSync('/tmp/explain.txt', out.join('\n'));
});
