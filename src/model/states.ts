/** The states of a span that are computed: VMs as planned, and all of a site's IO issued from the other. */
export const states = ['planned', 'drained A', 'drained B'] as const;
export type State = (typeof states)[number];

/** How a state is written at the end of a field's name. */
export const stateField: Readonly<Record<State, string>> = {
  planned: 'Planned',
  'drained A': 'DrainedA',
  'drained B': 'DrainedB',
};
