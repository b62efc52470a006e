/** Random asynchronous copies. */
import fc from 'fast-check';
import { maybe } from './arbitraries';
import { freeText, index } from './randomRows';

export const replicaRow = () =>
  fc.record(
    {
      span: index(),
      platform: maybe(index()),
      site: freeText(),
      product: maybe(fc.constantFrom('Far copy', 'far COPY', 'Other')),
      rpoMinutes: fc.constantFrom(0.5, 5, 15, 60, 1440),
      copiedShare: maybe(fc.constantFrom(0.25, 1)),
      changedShare: maybe(fc.constantFrom(0.1, 0.6, 1)),
      changedMB: maybe(fc.constantFrom(0, 900)),
      changedPeakMB: maybe(fc.constantFrom(4000, 1e6)),
      compression: maybe(fc.constantFrom(1, 2, 3.5)),
      heldPerTB: maybe(fc.constantFrom(1, 1.2)),
      circuitMbps: maybe(fc.constantFrom(10, 155.52, 600, 10_000)),
      circuits: maybe(fc.integer({ min: 1, max: 4 })),
      nrc: maybe(fc.constantFrom(0, 900.5)),
      mrc: maybe(fc.constantFrom(0, 333.33)),
      currency: maybe(index()),
    },
    { noNullPrototype: true },
  );
