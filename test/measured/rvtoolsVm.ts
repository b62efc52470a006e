import { row } from './files';
import { fourth } from './rvtoolsHeadings';

/** A VM of vInfo of 4.x. */
export const vm = (name: string, cluster: string, more: Record<string, string | number> = {}) =>
  row(fourth, {
    VM: name,
    Powerstate: 'poweredOn',
    Template: 'False',
    Memory: 16384,
    'Provisioned MiB': 1_000_000,
    'In Use MiB': 400_000,
    Datacenter: 'East',
    Cluster: cluster,
    Host: 'esx-01.invalid',
    'VM UUID': name,
    ...more,
  });
