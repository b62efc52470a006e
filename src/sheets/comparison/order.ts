import { inOrder } from '../../plan/order';
import type { BlockPlace, ComparisonPlaces, OptionPlace } from './comparisonPlaces';
import { OptionVerdict } from '../../model/options/verdict';

/** The best options of a span, as many as there is room for. */
export const ordered = ({ pages: { reading } }: ComparisonPlaces, block: BlockPlace, most: number): readonly OptionPlace[] =>
  inOrder(block.options, ({ option }) => {
    const place = reading.cell(OptionVerdict.rank, option);
    return { rank: place === null ? null : Number(place), verdict: String(reading.cell(OptionVerdict.verdict, option)) };
  }).slice(0, most);
