import { foldKey } from '../formula';
import { type State, states } from '../model/states';
import { networkKey } from './loadRows';
import type { Outline } from './outline';
import type { Row } from './plan';

/** Rows of tables that are shown and that no other table asks. */

/** States in which VMs run where they do in no other. */
const whereVmsRun: readonly State[] = ['planned', 'drained A', 'drained B'];

export const tromboneRows = ({ spans, localisations }: Outline): Row[] =>
  spans.flatMap((span) =>
    whereVmsRun.flatMap((state) =>
      localisations.map((localisation) => ({
        span,
        state,
        localisation,
        network: networkKey({ span, state, year: null }),
      })),
    ),
  );

export const sessionRows = ({ spans, workloads }: Outline): Row[] =>
  spans.flatMap((span) =>
    workloads.flatMap(({ include, span: of }, at) =>
      include === 'no' || foldKey(String(of)) !== foldKey(span) ? [] : [{ workloadRow: at + 1, span }],
    ),
  );

/** Demands lists the states of an option one after the other. */
const demandRow = (option: number, state: State): number => option * states.length + states.indexOf(state) + 1;

export const classRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }, at) =>
    states.map((state) => ({
      span,
      platform: platform.platform!,
      state,
      demandRow: demandRow(at, state),
      linkAll: `${option} | all`,
      linkStorage: `${option} | storage`,
    })),
  );

/** Shares of all IO issued from the other site, from none to all of it. */
const shares = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

export const curveRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }, at) =>
    shares.map((awayShare) => ({
      span,
      platform: platform.platform!,
      option,
      awayShare,
      drainedARow: demandRow(at, 'drained A'),
      drainedBRow: demandRow(at, 'drained B'),
    })),
  );
