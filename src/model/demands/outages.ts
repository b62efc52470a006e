import { type Column, isStated, orElse, pick, when } from '../../formula';
import * as typed from '../inputs/products/failures';
import { outages } from '../tables';
import { key, optionalKey, wording } from '../working';

/** Every platform and everything that can be lost, so that what nobody states is seen to be missing. */
key(outages, 'Platform', 'platform', 'Key of the platform');
key(outages, 'Event', 'event', 'What is lost');
const row = optionalKey(outages, 'Failure row', 'failureRow', 'Row in Failures; none where the catalogue or nobody says it');

export const notStated = 'not stated';
const said = (field: string, of: Column): Column => {
  const compared = key(
    outages,
    `${of.heading} as compared`,
    `${field}AsCompared`,
    `${of.description}, where Failures has no row`,
  );
  return wording(outages, of.heading, field, of.description, when(isStated(row), orElse(pick(of, row), notStated), compared));
};

export const outageStops = said('stops', typed.failureStops);
export const outageHow = said('how', typed.failureHow);
export const outageRpo = said('rpo', typed.failureRpo);
export const outageRto = said('rto', typed.failureRto);
export const outageSource = said('source', typed.failureSource);
export const outageConfidence = said('confidence', typed.failureConfidence);
