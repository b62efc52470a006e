/**
 * The states of a span that are computed, in the order in which ties are settled: VMs as planned; all of a site's IO
 * issued from the other; the platform's only node of a site down; one path lost, the others carrying all.
 */
export const states = ['planned', 'drained A', 'drained B', 'node down A', 'node down B', 'path lost'] as const;
export type State = (typeof states)[number];

/** The states as a reader is told of them. */
export const stateWords = 'planned, drained A, drained B, node down A, node down B or path lost';
