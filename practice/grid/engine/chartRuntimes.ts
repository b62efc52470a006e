import { DEFAULT_LOCALE, helpers, registries } from '@odoo/o-spreadsheet';
import { shownFormat } from './formats';
import { type Observer, observerOf } from './observer';

interface Scale {
  ticks?: {
    maxRotation?: number;
    callback?: (this: { getLabelForValue(value: number): unknown }, value: number) => string | string[];
  };
}

interface LegendItem {
  readonly text: string;
  readonly datasetIndex?: number;
}

interface Drawn {
  readonly data: { readonly datasets: readonly { readonly label?: string }[] };
}

interface Runtime {
  readonly chartJsConfig?: {
    readonly options?: {
      readonly indexAxis?: 'x' | 'y';
      readonly scales?: Partial<Record<'x' | 'y', Scale>>;
      readonly plugins?: { readonly legend?: { readonly labels?: { generateLabels?: (chart: Drawn) => LegendItem[] } } };
    };
  };
}

interface ChartPlugin {
  new (config: never): { getChartRuntime(chartId: string): Runtime };
  readonly getters: readonly string[];
}

/** Characters on a line of a category's name. */
const lineLength = 12;

/** A name on as many lines as it needs: the engine cuts it off. */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As Excel draws them: the axis in its own number format, the names of categories and series in full. */
function mend({ chartJsConfig }: Runtime, format: string): void {
  const { indexAxis = 'x', scales = {}, plugins } = chartJsConfig?.options ?? {};
  const values = scales[indexAxis === 'x' ? 'y' : 'x']?.ticks;
  const shown = shownFormat(format);
  if (values && shown) values.callback = (value) => helpers.formatValue(value, { format: shown, locale: DEFAULT_LOCALE });
  const categories = scales[indexAxis]?.ticks;
  if (categories?.callback) {
    categories.maxRotation = 0;
    categories.callback = function (value) {
      return inLines(String(this.getLabelForValue(value)));
    };
  }
  const labels = plugins?.legend?.labels;
  const generate = labels?.generateLabels;
  if (!labels || !generate) return;
  labels.generateLabels = (chart) =>
    generate(chart).map((item) => ({
      ...item,
      text: (item.datasetIndex === undefined ? undefined : chart.data.datasets[item.datasetIndex]?.label) ?? item.text,
    }));
}

export function registerCharts(): void {
  const { coreViewsPluginRegistry } = registries;
  const Charts = coreViewsPluginRegistry.get('evaluation_chart') as unknown as ChartPlugin;
  class GridChartPlugin extends Charts {
    static override readonly getters = Charts.getters;
    private readonly observer: Observer;
    private readonly mended = new WeakSet<Runtime>();

    constructor(config: never) {
      super(config);
      this.observer = observerOf(config);
    }

    override getChartRuntime(chartId: string): Runtime {
      const runtime = super.getChartRuntime(chartId);
      if (!this.mended.has(runtime)) {
        this.mended.add(runtime);
        mend(runtime, this.observer.valueFormat(chartId));
      }
      return runtime;
    }
  }
  coreViewsPluginRegistry.replace('evaluation_chart', GridChartPlugin as never);
}
