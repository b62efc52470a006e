import { dot, pick, pickByIndex, picker, rowOf, type RowColumn } from '../../src/formula';
import { km } from '../../src/quantities/units';
import { definedRow, someTable, typed, typedText, writtenIndex } from './sample';

describe('A row number', () => {
  const roads = someTable('Roads');
  const length = typed(roads, 'Length', km);
  const roadName = typedText(roads, 'Name');
  const makers = someTable('Makers');
  const makerName = typedText(makers, 'Name');
  const age = typed(makers, 'Age');

  const cars = someTable('Cars');
  const plate = typedText(cars, 'Plate');
  const count = typed(cars, 'Count');
  const roadRow = definedRow(cars, 'Road row', rowOf(roadName, typedText(cars, 'Road')));
  const makerRow = definedRow(cars, 'Maker row', rowOf(makerName, typedText(cars, 'Maker')));

  it('finds nothing in a table other than the one whose rows it counts', () => {
    const refusal = 'Cars[Maker row] numbers rows of Makers, not of Roads';
    expect(() => pick(length, makerRow)).toThrow(new Error(`pick: ${refusal}`));
    expect(() => picker(makerRow)(length)).toThrow(new Error(`pick: ${refusal}`));
    expect(() => pickByIndex([length], makerRow, writtenIndex(cars, 'Nth'))).toThrow(new Error(`pickByIndex: ${refusal}`));
    const [right, wrong] = [
      { columns: [length], row: roadRow },
      { columns: [length], row: makerRow },
    ];
    expect(() => dot(right, wrong)).toThrow(new Error(`dot: ${refusal}`));
    expect(() => dot(wrong, right)).toThrow(new Error(`dot: ${refusal}`));
  });

  it('is no other number', () => {
    const notARow = count as RowColumn;
    expect(() => pick(length, notARow)).toThrow(new Error('pick: Cars[Count] numbers rows of no table, not of Roads'));
  });

  it('still knows its table once it was looked up in another one', () => {
    const parked = someTable('Parked cars');
    const carRow = definedRow(parked, 'Car row', rowOf(plate, typedText(parked, 'Plate')));
    const road = definedRow(parked, 'Road row', pick(roadRow, carRow));
    expect(pick(length, road)).toMatchObject({ op: 'pick', unit: km });
    const refusal = 'pick: Parked cars[Road row] numbers rows of Roads, not of Makers';
    expect(() => pick(age, road)).toThrow(new Error(refusal));
  });
});
