import { type Node, orWords, textColumn } from '../../formula';
import { fit } from '../tables';

/** A column of Fit with what a check says; `not known` if a figure that its words name is absent. */
export const sentence = ({ words, ...named }: { readonly heading: string; readonly description: string; readonly words: Node }) =>
  textColumn(fit, { ...named, formula: orWords(words, 'not known') });
