import { type Area, type CellContent, Refusal } from './contract/area';
import type { Chart, Charts, ChartSeries } from './contract/drawn';
import type { AnchorStore } from './engine/anchorStore';
import type { Engine } from './engine/engine';
import { areaOf } from './engine/places';
import type { Writer } from './engine/writer';
import type { GridCells } from './cells';
import { engineChart, type EngineSeries } from './charts/definition';
import { Placement } from './charts/placement';
import { AnchoredFormula } from './formulas/anchored';

interface Kept {
  readonly chart: Omit<Chart, 'series' | 'place'>;
  readonly series: readonly (Pick<ChartSeries, 'colour'> & {
    readonly name: AnchoredFormula | string;
    readonly values: string | null;
    readonly categories: string | null;
  })[];
}

/** Drawn by the engine's own charts; what those have no place for, such as a series' name by reference, is kept here. */
export class GridCharts implements Charts {
  private readonly kept = new Map<string, Kept>();
  /** What the engine was last told of each. */
  private readonly drawn = new Map<string, string>();
  private nextNumber = 1;
  private readonly placement: Placement;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly anchors: AnchorStore,
    private readonly cells: GridCells,
    private readonly evaluate: (formula: string, sheetId: string) => CellContent,
  ) {
    this.placement = new Placement(engine);
    engine.valueFormat = (id) => this.kept.get(id)?.chart.valueFormat ?? '';
  }

  all(sheetId: string): readonly Chart[] {
    return [...this.kept.values()]
      .filter(({ chart }) => chart.sheetId === sheetId)
      .flatMap(({ chart }) => this.find(chart.id) ?? []);
  }

  find(id: string): Chart | undefined {
    const kept = this.kept.get(id);
    if (!kept || !this.exists(kept)) return undefined;
    const series = kept.series.map(({ name, values, categories, colour }) => ({
      name: typeof name === 'string' ? name : name.text,
      values: this.area(values),
      categories: this.area(categories),
      colour,
    }));
    return { ...this.titled(kept.chart), series, place: this.placement.of(kept.chart.sheetId, id) };
  }

  seriesOf(area: Area, by: 'auto' | 'columns' | 'rows'): readonly ChartSeries[] {
    const kinds = this.cells.kinds(area);
    const texts = (row: readonly string[]): boolean => row.slice(1).every((kind) => kind !== 'number');
    // An empty corner says that both the first row and the first column are labels, numbers or not.
    const corner = area.rows > 1 && area.columns > 1 && kinds[0]?.[0] === 'empty';
    const headings = corner || (area.rows > 1 && texts(kinds[0] ?? []));
    const labels = corner || (area.columns > 1 && kinds.slice(headings ? 1 : 0).every((row) => row[0] !== 'number'));
    const [top, left] = [headings ? 1 : 0, labels ? 1 : 0];
    const [rows, columns] = [area.rows - top, area.columns - left];
    const byColumns = by === 'columns' || (by === 'auto' && rows >= columns);
    const part = (row: number, column: number, height: number, width: number): Area => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: height,
      columns: width,
    });
    const name = (row: number, column: number, there: boolean): string => {
      const [[text = ''] = []] = there ? this.cells.texts(part(row, column, 1, 1)) : [];
      return text;
    };
    return Array.from({ length: byColumns ? columns : rows }, (_series, index) =>
      byColumns
        ? {
            name: name(0, left + index, headings),
            values: part(top, left + index, rows, 1),
            categories: labels ? part(top, 0, rows, 1) : null,
            colour: '',
          }
        : {
            name: name(top + index, 0, labels),
            values: part(top + index, left, 1, columns),
            categories: headings ? part(0, left, 1, columns) : null,
            colour: '',
          },
    );
  }

  add(chart: Omit<Chart, 'id' | 'name'> & { readonly name?: string }): Chart {
    const number = this.nextNumber++;
    const id = `{chart-${number}}`;
    const { series, place, ...rest } = chart;
    this.keep({ ...rest, id, name: chart.name ?? `Chart ${number}` }, series);
    this.writer.flush();
    const { sheetId } = chart;
    const definition = this.definition(id);
    this.drawn.set(id, JSON.stringify(definition));
    this.engine.dispatch('CREATE_CHART', {
      sheetId,
      chartId: id,
      figureId: id,
      definition,
      ...this.placement.placed(sheetId, place),
    });
    return this.known(id);
  }

  change(id: string, to: Partial<Omit<Chart, 'id' | 'sheetId'>>): void {
    const before = this.known(id);
    const { series, place, ...rest } = to;
    const chart = { ...before, ...rest };
    if (series) this.forgetSeries(id);
    const kept = this.kept.get(id);
    if (series) this.keep(chart, series);
    else if (kept) this.kept.set(id, { ...kept, chart });
    this.writer.flush();
    const { sheetId } = before;
    this.update(id, this.definition(id));
    if (place) {
      const { size, ...at } = this.placement.placed(sheetId, place);
      this.engine.dispatch('UPDATE_FIGURE', { sheetId, figureId: id, ...at, ...size });
    }
  }

  remove(id: string): void {
    const { sheetId } = this.known(id);
    this.forgetSeries(id);
    this.kept.delete(id);
    this.engine.dispatch('DELETE_FIGURE', { sheetId, figureId: id });
  }

  /** Names of series may have changed with the cells they stand in. */
  refresh(): void {
    for (const [id, kept] of this.kept) {
      if (!this.exists(kept)) continue;
      const definition = this.definition(id);
      if (this.drawn.get(id) === JSON.stringify(definition)) continue;
      this.update(id, definition);
    }
  }

  private update(id: string, definition: object): void {
    const { sheetId } = this.known(id);
    this.drawn.set(id, JSON.stringify(definition));
    this.engine.dispatch('UPDATE_CHART', { sheetId, chartId: id, figureId: id, definition });
  }

  private known(id: string): Chart {
    const chart = this.find(id);
    if (!chart) throw new Refusal('missing', 'There is no such chart.');
    return chart;
  }

  private exists({ chart }: Kept): boolean {
    return (
      this.engine.getters.tryGetSheet(chart.sheetId) !== undefined &&
      this.engine.getters.isChartDefined(chart.id) &&
      this.engine.getters.getFigure(chart.sheetId, chart.id) !== undefined
    );
  }

  private keep(chart: Kept['chart'], series: readonly ChartSeries[]): void {
    const { id, sheetId } = chart;
    const anchor = (key: string, area: Area | null): string | null => {
      if (area) this.anchors.set(key, area);
      return area && key;
    };
    this.kept.set(id, {
      chart,
      series: series.map(({ name, values, categories, colour }, index) => ({
        colour,
        name: name.startsWith('=')
          ? new AnchoredFormula(this.engine, this.anchors, `chart-name:${id}:${index}`, name, sheetId)
          : name,
        values: anchor(`chart-values:${id}:${index}`, values),
        categories: anchor(`chart-categories:${id}:${index}`, categories),
      })),
    });
  }

  private forgetSeries(id: string): void {
    for (const { name, values, categories } of this.kept.get(id)?.series ?? []) {
      if (typeof name !== 'string') name.forget();
      for (const key of [values, categories]) if (key) this.anchors.remove(key);
    }
  }

  private area(key: string | null): Area | null {
    const anchor = key === null ? null : this.anchors.get(key);
    return anchor && areaOf(anchor.sheetId, anchor.zone);
  }

  private definition(id: string): object {
    const kept = this.kept.get(id);
    if (!kept) throw new Error(`chart ${id} is not kept`);
    const { getters } = this.engine;
    const range = (area: Area | null): string | null =>
      area &&
      getters.getRangeString(
        getters.getRangeFromZone(area.sheetId, {
          top: area.row,
          left: area.column,
          bottom: area.row + area.rows - 1,
          right: area.column + area.columns - 1,
        }),
      );
    const series: EngineSeries[] = kept.series.map(({ name, values, categories, colour }) => ({
      label: String(typeof name === 'string' ? name : this.evaluate(name.text, kept.chart.sheetId)),
      values: range(this.area(values)),
      categories: range(this.area(categories)),
      colour,
    }));
    return engineChart(this.titled(kept.chart), series);
  }

  /** A chart with what the cells of its titles hold now. */
  private titled(chart: Kept['chart']): Kept['chart'] {
    const titles = Object.entries(chart.titleFormulas ?? {}).map(([title, formula]) => [
      title,
      String(this.evaluate(formula, chart.sheetId) ?? ''),
    ]);
    return { ...chart, ...(Object.fromEntries(titles) as Partial<Kept['chart']>) };
  }
}
