import { cited } from '../cite';
import { needed, type PriceTemplate, usual } from './priceLine';

const included = 'included in the price of the arrays; a line of 0 says so';
const behindIt = 'at both sites, if no platform behind it is priced';
const ofControllers = usual(
  'software',
  'Licences of the controllers',
  'ONTAP One is sold with controllers of today; older ones are licensed by feature',
);
const perCore = 'licence terms change: ask for the terms of the quote date';

/** What has to be priced of the platforms of each family, beside what all of them need. */
export const templates: readonly PriceTemplate[] = [
  {
    keys: ['powerstore-metro'],
    lines: [
      needed('hardware', 'Two appliances'),
      usual('software', 'Metro licence', included),
      usual('network', 'Replication ports and optics'),
    ],
  },
  {
    keys: ['srdf-metro'],
    lines: [
      needed('hardware', 'Two arrays'),
      { item: 'SRDF/Metro licence for both arrays', part: 'software', required: cited(true, 'DELL-SRDF') },
      usual('network', 'Remote adapter ports and optics'),
    ],
  },
  {
    keys: ['vplex', 'metro-node'],
    lines: [
      needed('hardware', 'Engines or nodes at both sites'),
      needed('software', 'Licence of the cluster'),
      usual('hardware', 'Arrays behind it', behindIt),
      usual('network', 'Fibre Channel ports'),
    ],
  },
  {
    keys: ['metrocluster-fc', 'metrocluster-fabric', 'metrocluster-stretch'],
    lines: [
      needed('hardware', 'Controllers at both sites'),
      usual('hardware', 'Mirrored capacity at both sites'),
      needed('software', 'MetroCluster licences'),
      usual('network', 'Back-end switches, bridges and distance optics'),
    ],
  },
  {
    keys: ['metrocluster-ip'],
    lines: [
      needed('hardware', 'HA pair at each site'),
      usual('hardware', 'Mirrored capacity at both sites'),
      ofControllers,
      usual('network', 'Four compliant switches with ISL optics', 'your own, if they are validated'),
    ],
  },
  {
    keys: ['snapmirror-active-sync'],
    lines: [needed('hardware', 'HA pair at each site'), usual('hardware', 'Capacity at both sites'), ofControllers],
  },
  {
    keys: ['ontap-select'],
    lines: [needed('hardware', 'Servers at both sites'), needed('software', 'ONTAP Select licence by TB')],
  },
  {
    keys: ['flexcache'],
    lines: [needed('hardware', 'Origin and cache controllers'), usual('software', 'Protocol and cache licences')],
  },
  {
    keys: ['svc'],
    lines: [
      needed('hardware', 'Nodes at both sites'),
      usual('hardware', 'Arrays behind it', behindIt),
      needed('software', 'Licence for virtualisation and remote copies'),
      usual('network', 'ISLs of the private and the public SAN, with optics'),
    ],
  },
  {
    keys: ['ibm-policy-based-ha'],
    lines: [
      needed('hardware', 'Two systems'),
      usual('software', 'Licences of the systems', included),
      usual('network', 'ISLs of the private and the public SAN, with optics'),
    ],
  },
  { keys: ['ds8000'], lines: [needed('hardware', 'Two arrays'), needed('software', 'Copy services licences')] },
  {
    keys: ['vsan'],
    lines: [
      needed('hardware', 'Hosts at both sites, or what they cost beyond plain hosts'),
      needed('software', 'Subscription by core', perCore),
      usual('software', 'Capacity beyond what the subscription includes', perCore),
      usual('network', 'Switches of 25 Gb/s or more'),
    ],
  },
  {
    keys: ['pure-activecluster'],
    lines: [
      needed('hardware', 'Two arrays'),
      usual('software', 'ActiveCluster', included),
      usual('network', 'Replication optics'),
    ],
  },
  {
    keys: ['hpe'],
    lines: [
      needed('hardware', 'Two arrays'),
      usual('software', 'Replication and Peer Persistence', 'included or sold apart, by model: ask'),
      usual('network', 'Two replication links of each array'),
    ],
  },
  {
    keys: ['hitachi-gad', 'huawei-hypermetro'],
    lines: [
      needed('hardware', 'Two arrays'),
      usual('software', 'Replication package for both arrays', 'included or sold apart, by model: ask'),
    ],
  },
  {
    keys: ['nutanix-metro'],
    lines: [
      needed('hardware', 'Nodes at both sites'),
      needed('software', 'Subscription by core, of an edition that holds Metro', perCore),
      usual('software', 'Prism Central at both sites'),
    ],
  },
  {
    keys: ['datacore', 'infinidat', 'portworx', 'odf'],
    lines: [
      needed('hardware', 'Servers or arrays at both sites'),
      needed('software', 'Licence or subscription'),
      usual('network', 'Mirror links'),
    ],
  },
  {
    keys: ['storage-replica', 'azure-local'],
    lines: [
      needed('hardware', 'Servers at both sites'),
      needed('software', 'Windows Server Datacenter, or a subscription, by core', perCore),
      usual('network', 'RDMA adapters and switches'),
    ],
  },
];
