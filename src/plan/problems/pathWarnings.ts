import type { Column } from '../../formula';
import { Offers } from '../../model/inputs/offers';
import { Spans } from '../../model/inputs/network/spans';
import { type Draft, textOf } from '../read/draft';
import type { Problem } from './problem';
import { warning } from './warningMessages';

/** What is asked of single paths, where none is bought by itself. */
export function pathWarnings(spans: readonly Draft[], offers: readonly Draft[], onePath: boolean): readonly Problem[] {
  const apart = new Set(spans.filter((row) => isStated(row, Spans.pathsBought, 'together')));
  return [
    ...(onePath ? [...apart] : []).map((row) =>
      warning('one-path-apart', `${row.where}.${Spans.pathsBought.field}`, textOf(row, Spans.pathsBought), row.name ?? ''),
    ),
    ...offers
      .filter((row) => isStated(row, Offers.path, 'any') && !servesApart(row, apart, onePath))
      .map((row) => {
        const path = textOf(row, Offers.path)!;
        return warning(
          'path-bought-together',
          `${row.where}.${Offers.path.field}`,
          path,
          textOf(row, Offers.product) ?? '',
          path,
        );
      }),
  ];
}

const isStated = (row: Draft, column: Column, usual: string): boolean => ![null, usual].includes(textOf(row, column));

/** Whether some span buys the path of an offer by itself: of a single path that is always so. */
function servesApart(row: Draft, apart: ReadonlySet<Draft>, onePath: boolean): boolean {
  if (onePath) return textOf(row, Offers.path) === 'working';
  const span = row.refs.get(Offers.span);
  return span ? apart.has(span) : apart.size > 0;
}
