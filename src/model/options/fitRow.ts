import { columns, rowColumn, rowOf } from '../../formula';
import { FitRows } from '../checks/option';
import { options } from '../tables';
import { Options } from './identity';

/** What the checks work out stands in Fit, which gives way before Options does. */
const fitRow = rowColumn(options, {
  heading: 'Fit row',
  description: 'Row in Fit',
  formula: rowOf(FitRows.option, Options.option),
});

export const OptionFit = columns(options, { fitRow });
