import { foldKey } from '../../formula';
import { lostPaths } from '../../model/demands/pathLosses';
import { resyncEvents } from '../../model/demands/resyncs';
import { type State, states } from '../../model/states';
import { networkKey } from './loadRows';
import type { Outline } from './outline';
import type { Row } from '../plan';

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

export const pathLossRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }) =>
    lostPaths.map((lost) => ({ span, platform: platform.platform!, option, lost })),
  );

export const classRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }) =>
    states.map((state) => ({
      span,
      platform: platform.platform!,
      state,
      option,
      demand: `${option} | ${state}`,
      linkAll: `${option} | all`,
      linkStorage: `${option} | storage`,
    })),
  );

/** In Classes the planned state of an option comes first. */
export const resyncRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }, at) =>
    resyncEvents.map((event) => ({
      span,
      platform: platform.platform!,
      option,
      event,
      others: event === 'resync, site lost' ? 1 : 0,
      classRow: at * states.length + 1,
    })),
  );

/** Shares of all IO issued from the other site, from none to all of it. */
const shares = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

export const curveRows = ({ options }: Outline): Row[] =>
  options.flatMap(({ option, span, platform }) =>
    shares.map((awayShare) => ({
      span,
      platform: platform.platform!,
      option,
      awayShare,
      demandDrainedA: `${option} | drained A`,
      demandDrainedB: `${option} | drained B`,
    })),
  );
