import { catalogueDate, quoteDate } from '../../model/inputs/assumptions';
import { isObject } from './readRow';

/** A plan as if it were quoted on another day, with the catalogue of that day. Anything but a plan is left for its reader. */
export function asOf(json: unknown, day: string): unknown {
  if (!isObject(json)) return json;
  const { assumptions } = json;
  if (assumptions !== undefined && !isObject(assumptions)) return json;
  return { ...json, assumptions: { ...assumptions, [quoteDate.field]: day, [catalogueDate.field]: day } };
}
