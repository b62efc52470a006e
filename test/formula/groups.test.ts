import { checkModel, columns, fillTable, newTable, numberColumn, numberKey, times } from '../../src/formula';

const cars = () => newTable('Cars', 'working', 'a car');
const said = (heading: string) => ({ heading, description: heading });

describe('A group of columns', () => {
  it('names the fields of its columns; a table holds them in the order of its groups', () => {
    const table = cars();
    const weight = numberKey(table, said('Weight'));
    const listed = ['first', 'second'].map((field) => numberKey(table, { ...said(`${field} owner`), field }));
    const Later = columns(table, { age: numberKey(table, said('Age')) });
    const Owners = columns(table, { weight, listed });
    expect(fillTable(table, [Owners, Later]).columns.map(({ field }) => field)).toEqual(['weight', 'first', 'second', 'age']);
  });

  it('holds columns of its own table only', () => {
    const weight = numberKey(cars(), said('Weight'));
    const roads = newTable('Roads', 'working', 'a road');
    expect(() => columns(roads, { weight })).toThrow(new Error('Weight is a column of Cars, not of Roads'));
  });

  it('shares no column with another group', () => {
    const table = cars();
    const weight = numberKey(table, said('Weight'));
    columns(table, { weight });
    expect(() => columns(table, { weight })).toThrow(new Error('Cars[Weight] belongs to two groups'));
  });

  it('has a field for each column of its lists', () => {
    const table = cars();
    const listed = [numberKey(table, said('Weight'))];
    expect(() => columns(table, { listed })).toThrow(new Error('Cars[Weight] has no field'));
  });

  it.each(['Weight', 'gross weight', '2nd'])('takes no field %j', (field) => {
    const table = cars();
    const listed = [numberKey(table, { heading: 'weight', description: 'Weight', field })];
    expect(() => columns(table, { listed })).toThrow(new Error(`Cars[weight]: ${field} is no name of a field`));
  });
});

describe('A table', () => {
  it('has one column of a heading, whatever its case', () => {
    const table = cars();
    const Cars = columns(table, { weight: numberKey(table, said('Weight')), mass: numberKey(table, said('WEIGHT')) });
    expect(() => fillTable(table, [Cars])).toThrow(new Error('Cars[WEIGHT]: the heading is taken'));
  });

  it('has one column of a field', () => {
    const table = cars();
    const Typed = columns(table, { weight: numberKey(table, said('Weight')) });
    const Weighed = columns(table, { weight: numberKey(table, said('Weighed')) });
    expect(() => fillTable(table, [Typed, Weighed])).toThrow(new Error('Cars[Weighed]: the field weight is taken'));
  });

  it('is filled once', () => {
    const table = cars();
    fillTable(table, [columns(table, { weight: numberKey(table, said('Weight')) })]);
    expect(() => fillTable(table, [])).toThrow(new Error('Cars has its columns'));
  });
});

describe('A model', () => {
  it('holds every column that its formulas read', () => {
    const table = cars();
    const weight = numberKey(table, said('Weight'));
    const twice = numberColumn(table, { ...said('Twice'), formula: times(weight, 2) });
    fillTable(table, [columns(table, { twice })]);
    expect(() => checkModel([table])).toThrow(new Error('Cars[Twice] reads Cars[Weight], which no group holds'));
  });
});
