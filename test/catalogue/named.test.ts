import { hypervisors } from '../../src/catalogue/hypervisors';
import { findLinkRate, linkRates } from '../../src/catalogue/linkRates';
import { joined, meantBy } from '../../src/catalogue/named';
import { platforms } from '../../src/catalogue/platforms';

const named = [
  ...platforms.map((row) => ({ ...row, key: row.platform, names: [row.name] })),
  ...hypervisors.map((row) => ({ ...row, key: row.hypervisor, names: [] })),
];

/** The key, the keys there are to choose from, or those that are not sold. */
function meant(typed: string, day: string): string {
  const found = meantBy(named, typed, day);
  if (!found) return 'nothing';
  if ('row' in found) return found.row.key;
  if ('several' in found) return `several: ${found.several.map(({ key }) => key).join(', ')}`;
  return `not for sale: ${found.notForSale.map(({ key }) => key).join(', ')}`;
}

test.each([
  ['vplex-metro-5.0', '2026-11-26', 'vplex-metro-5.0'],
  ['VPLEX_Metro 5.0', '2026-11-26', 'vplex-metro-5.0'],
  ['Dell PowerStore Metro Volume', '2026-11-26', 'powerstore-metro'],
  ['VPLEX', '2026-11-26', 'metro-node'],
  ['VPLEX Metro', '2026-11-26', 'metro-node'],
  ['vplex-metro-5', '2026-11-26', 'nothing'],
  ['VPLEX', '2012-01-01', 'several: vplex-metro-5.0, vplex-geo, vplex-metro-5.0-before-svc'],
  ['vplex metro', '2012-01-01', 'vplex-metro-5.0'],
  ['VPLEX Metro', '2014-01-01', 'vplex-metro-5.2'],
  ['SVC', '2026-11-26', 'svc-hyperswap-7.5'],
  ['SAN Volume Controller', '2026-11-26', 'svc-hyperswap-7.5'],
  ['SVC', '2011-07-12', 'svc-split-2011'],
  ['SVC HyperSwap', '2026-11-26', 'svc-hyperswap-7.5'],
  ['HyperSwap', '2026-11-26', 'several: svc-hyperswap-7.5, ds8000-open-hyperswap'],
  ['ActiveCluster', '2026-11-26', 'pure-activecluster'],
  ['active cluster', '2026-11-26', 'pure-activecluster'],
  ['MetroCluster IP', '2026-11-26', 'metrocluster-ip'],
  ['MetroCluster', '2026-11-26', 'metrocluster-ip-9.18.1'],
  ['MCC FC', '2026-11-26', 'metrocluster-fc-9'],
  ['SRDF/Metro', '2026-11-26', 'srdf-metro'],
  ['HyperMetro', '2026-11-26', 'huawei-hypermetro'],
  ['GAD', '2026-11-26', 'hitachi-gad'],
  ['SMBC', '2026-11-26', 'snapmirror-active-sync-nas'],
  ['vMotion', '2026-11-26', 'vMotion 9'],
  ['vSphere 8', '2026-11-26', 'vMotion 8'],
  ['vmotion-4.1', '2026-11-26', 'vMotion 4.1'],
  ['HyperV', '2026-11-26', 'Hyper-V Live Migration'],
  ['Fabric MetroCluster', '2026-11-26', 'not for sale: metrocluster-fabric-7-mode, metrocluster-fabric-7-mode-late'],
  ['SVC over 100 km', '2026-11-26', 'nothing'],
  ['Hyperdrive', '2026-11-26', 'nothing'],
])('%s on %s is %s', (typed, day, expected) => expect(meant(typed, day)).toBe(expected));

test('a word that products of several vendors share names none', () =>
  expect(meant('metro', '2026-11-26')).toMatch(/^several: /));

test('every key and every name stand for their own row, however they are spelt', () => {
  for (const { key, names } of named)
    for (const name of [key, ...names])
      for (const spelt of [name, name.toUpperCase(), name.replaceAll(' ', '-')]) expect(meant(spelt, '2026-11-26')).toBe(key);
});

test('link rates are found without regard to case, spaces and hyphens, and no name is that of two', () => {
  expect(
    ['oc12', 'OC 12', '10 gbe', '10g-wavelength', '16gfc'].map((name) => findLinkRate(name)?.figures.lineMbps.value),
  ).toEqual([622.08, 622.08, 10_000, 10_000, 14_025]);
  const owners = new Map<string, Set<object>>();
  for (const rate of linkRates)
    for (const name of [rate.linkRate, ...rate.aliases].map(joined))
      owners.set(name, new Set([...(owners.get(name) ?? []), rate]));
  expect([...owners].filter(([, rates]) => rates.size > 1)).toEqual([]);
});
