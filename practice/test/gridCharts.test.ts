import { Book } from './gridBook';

describe('charts', () => {
  function charted() {
    const book = new Book();
    book.put('A1', ['', 'North', 'South'], ['2024', 1, 2], ['2025', 3, 4]);
    const chart = book.grid.charts.add({
      sheetId: book.at('A1').sheetId,
      kind: 'column',
      stacked: 'stacked',
      title: 'Need',
      categoryTitle: 'Year',
      valueTitle: 'Mb/s',
      valueFormat: '#,##0',
      legend: 'bottom',
      series: [
        { name: '=Sheet1!$B$1', values: book.at('B2:B3'), categories: book.at('A2:A3'), colour: '#0F6CBD' },
        { name: 'fixed', values: book.at('C2:C3'), categories: book.at('A2:A3'), colour: '' },
      ],
      place: { left: 96, top: 60, width: 300, height: 180 },
    });
    const drawn = () =>
      book.grid.model.getters.getChartRuntime(chart.id) as unknown as {
        chartJsConfig: { data: { labels: string[]; datasets: { label: string; data: number[] }[] } };
      };
    const data = () => {
      const { labels, datasets } = drawn().chartJsConfig.data;
      return { labels, series: datasets.map(({ label, data: values }) => [label, values]) };
    };
    return { book, chart, data };
  }

  it('draw their series by reference, and their names as the cells have them', () => {
    const { book, data } = charted();
    expect(data()).toEqual({
      labels: ['2024', '2025'],
      series: [
        ['North', [1, 3]],
        ['fixed', [2, 4]],
      ],
    });
    book.put('B1', ['Nord']);
    book.put('B3', [30]);
    expect(data().series[0]).toEqual(['Nord', [1, 30]]);
  });

  it('follow their cells', () => {
    const { book, chart, data } = charted();
    book.insertRows(1, 1);
    expect(book.grid.charts.find(chart.id)?.series[0]).toEqual({
      name: '=Sheet1!$B$2',
      values: book.at('B3:B4'),
      categories: book.at('A3:A4'),
      colour: '#0F6CBD',
    });
    expect(data().series[0]).toEqual(['North', [1, 3]]);
  });

  it('keep what they were given, and their place in points', () => {
    const { book, chart } = charted();
    const found = book.grid.charts.find(chart.id)!;
    expect(found).toMatchObject({
      name: 'Chart 1',
      kind: 'column',
      stacked: 'stacked',
      title: 'Need',
      valueTitle: 'Mb/s',
      legend: 'bottom',
    });
    expect(found.place.left).toBeCloseTo(96, 6);
    expect(found.place.width).toBeCloseTo(300, 6);
    book.grid.charts.change(chart.id, { title: 'Other', place: { left: 10, top: 20, width: 100, height: 50 } });
    expect(book.grid.charts.find(chart.id)).toMatchObject({
      title: 'Other',
      place: { left: 10, top: 20, width: 100, height: 50 },
    });
    book.grid.charts.remove(chart.id);
    expect(book.grid.charts.all(chart.sheetId)).toEqual([]);
  });

  it('find the series of a block as Excel does', () => {
    const { book } = charted();
    expect(book.grid.charts.seriesOf(book.at('A1:C3'), 'columns').map(({ name, values }) => [name, values])).toEqual([
      ['North', book.at('B2:B3')],
      ['South', book.at('C2:C3')],
    ]);
    expect(book.grid.charts.seriesOf(book.at('A1:C3'), 'rows').map(({ name, categories }) => [name, categories])).toEqual([
      ['2024', book.at('B1:C1')],
      ['2025', book.at('B1:C1')],
    ]);
  });
});
