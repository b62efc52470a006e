import { documentsOfNetworks } from './documentsOfNetworks';
import { documentsOfToday } from './documentsOfToday';
import { day, document, lowDocument, month, type SourceDocument, undated, year } from './sourceDocument';

export { readOn, type SourceDocument } from './sourceDocument';

/** The documentation of MetroCluster as it stood when it was read: the day of its last change. */
const netAppMcc = day('2026-06-26');

/** Every document the catalogue cites, by its code. A fact's source ends with the code in square brackets. */
export const documents = {
  'LDVM-3': {
    title: 'Long-Distance vMotion: Part 3',
    ...day('2011-07-12'),
    where: 'weblog article of 12 July 2011, third of a series; search for the title',
    authority: 'article',
  },

  // VPLEX
  'EMC-H7139': document(
    'EMC, Implementation and Planning Best Practices for EMC VPLEX, technical notes H7139.2',
    day('2010-10-25'),
    'https://1library.net/document/yr85kl8z',
  ),
  'VPLEX-ARCH': document('EMC, VPLEX architecture, GeoSynchrony 5.3', undated, 'https://www.scribd.com/document/428868051'),
  'VPLEX-VS6': document(
    'EMC, VPLEX GeoSynchrony 6.0 product guide',
    month('2016-09-30'),
    'https://www.scribd.com/document/342455323',
  ),
  'VPLEX-RP': document(
    'Dell EMC, VPLEX and RecoverPoint Interoperability: implementation planning and best practices, docu58231',
    month('2019-06-30'),
    'https://fdokumen.com/documents/vplex-and-recoverpoint-interoperability.html',
  ),
  'VPLEX-KB': lowDocument(
    'Community storage knowledge base, VPLEX',
    undated,
    'a public repository on GitHub; search for VPLEX Metro link sizing',
  ),
  'VMW-1021215': document(
    'VMware, vMotion over Distance support with EMC VPLEX Metro (1021215)',
    undated,
    'VMware knowledge base, article 1021215 (kb.vmware.com, externalId=1021215)',
  ),
  'DELL-MN-HELP': document(
    'Dell, metro node online help',
    undated,
    'a mirror of manuals: dell/metro-node/help-english, pages 39, 44 and 52',
  ),
  'DELL-MN-UG': document(
    "Dell, metro node User's Guide",
    undated,
    'a mirror of manuals: dell/metro-node/1-users-guide-english, pages 29 and 31',
  ),
  'DELL-MN-AG': document(
    'Dell, metro node Administrator Guide',
    undated,
    'a mirror of manuals: dell/metro-node/1-administrator-guide-english, page 23; 2-1-administrator-guide-english, page 74',
  ),
  'EMC-H11293': document(
    'EMC, VPLEX Metro over IP, white paper H11293',
    undated,
    'EMC white papers; search for h11293, VPLEX Metro over IP',
  ),
  COWGER: lowDocument('M. Cowger, VPLEX path policy', day('2014-09-03'), 'weblog exaforge, 3 September 2014'),
  UP2V: lowDocument('vSphere 5 stretched clusters', day('2012-04-20'), 'https://up2v.wordpress.com, 20 April 2012'),

  // MetroCluster
  'IBM-NS': document(
    'IBM System Storage N series Hardware Guide, MetroCluster',
    month('2014-05-31'),
    'IBM Redbook SG24-7840, chapter 8, taken to be its fourth edition; https://www.easymanua.ls/ibm/n-series/manual/585429',
  ),
  'BESTHUB-MCC': lowDocument('MetroCluster distances by release', undated, 'https://www.besthub.dev, article on MetroCluster'),
  SUDONULL: lowDocument('NetApp MetroCluster, distances of ONTAP 9', undated, 'https://sudonull.com, article on MetroCluster'),
  VBRAIN: lowDocument('NetApp MetroCluster FC', undated, 'weblog vbrainstorm, article on MetroCluster'),
  'LENOVO-IP': document(
    'Lenovo, MetroCluster IP installation and configuration guide',
    undated,
    'Lenovo documentation of ThinkSystem DM storage, MetroCluster IP: 700 km, 7 ms',
  ),
  VNOTIONS: lowDocument('MetroCluster distances', year(2015), 'https://www.vnotions.com/tag/metrocluster/'),
  KB2031038: document(
    'VMware, vSphere support with NetApp MetroCluster (2031038)',
    day('2020-07-17'),
    'VMware knowledge base, article 2031038, later 312183 (https://kb.vmware.com/s/article/2031038)',
  ),
  KB1001783: document(
    'VMware, VMware support with NetApp MetroCluster (1001783)',
    undated,
    'VMware knowledge base, article 1001783 (kb.vmware.com, externalId=1001783)',
  ),
  'NA-INC': document(
    'NetApp, MetroCluster and SyncMirror concept pages',
    undated,
    'GitHub, organisation NetAppDocs: ontap-apps-dbs and ontap-metrocluster',
  ),
  'NA-ISL-FC': document(
    'Considerations for using TDM/WDM equipment and ISLs with fabric-attached MetroCluster, NetApp documentation',
    netAppMcc,
    'NetAppDocs repository ontap-metrocluster, install-fc/concept_considerations_isls_mcfc',
  ),
  'NA-ISL-IP': document(
    'NetApp, MetroCluster IP inter-switch link requirements',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: install-ip/concept-requirements-isls',
  ),
  'NA-ISL-45': document(
    'NetApp, MetroCluster IP inter-switch link requirements, text of 2021 to February 2026',
    day('2026-02-24'),
    'GitHub, NetAppDocs/ontap-metrocluster: install-ip/concept-requirements-isls before the change of 2026-02-25 (ONTAPDOC-3747)',
  ),
  'NA-L2L3': document(
    'NetApp, MetroCluster IP: considerations for shared layer 2 and layer 3 networks',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: install-ip/concept-considerations-layer-2-layer-3',
  ),
  'NA-MEDIATOR': document(
    'NetApp, Requirements for the ONTAP Mediator in a MetroCluster configuration',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: install-ip/concept_mediator_requirements',
  ),
  'NA-MCC-NEW': document(
    'NetApp, What is new in MetroCluster, features and platforms by release',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: releasenotes',
  ),
  'NA-RELEASES': document(
    'NetApp, ONTAP release notes',
    day('2026-07-01'),
    'GitHub, NetAppDocs/ontap: release-notes; the dates of their changes',
  ),
  KB417356: document(
    'Broadcom, Support of vSphere Metro Storage Cluster (417356)',
    undated,
    'https://knowledge.broadcom.com/external/article?articleNumber=417356',
  ),
  'NA-FABRIC': document(
    'NetApp, Redundant FC switch fabrics',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: install-fc/concept_redundant_fc_switch_fabrics',
  ),
  'NA-MCC-FAIL': document(
    'NetApp and Lenovo, MetroCluster: failure and recovery scenarios, types of disasters and recovery methods',
    undated,
    'https://docs.netapp.com/us-en/ontap-metrocluster/maintain/reference_mcc_failure_scenarios.html; pubs.lenovo.com, MetroCluster management and disaster recovery guide',
  ),
  'NA-MAUSO': document(
    'NetApp, How the ONTAP Mediator supports automatic unplanned switchover',
    netAppMcc,
    'GitHub, NetAppDocs/ontap-metrocluster: install-ip/concept-ontap-mediator-supports-automatic-unplanned-switchover',
  ),
  'NA-MCC-SQL': document(
    'NetApp, Microsoft SQL Server with MetroCluster, overview and architecture',
    undated,
    'GitHub, NetAppDocs/ontap-apps-dbs: mssql/mssql-dr-mcc-overview',
  ),

  // SVC
  'IBM-SVC-51': document(
    'IBM, SAN Volume Controller 5.1.0 documentation, Split cluster configuration',
    undated,
    'documentation set of SVC Console 5.1.0.707, page svc_hasplitclusters',
  ),
  'IBM-SVC-51-MAP': document(
    'IBM, SAN Volume Controller 5.1.0 documentation, Configuring bitmap space for Copy Services or VDisk mirroring',
    undated,
    'documentation set of SVC Console 5.1.0.707, page svc_usecopyservmemtask',
  ),
  'IBM-V5000': document(
    'IBM, Implementing the IBM Storwize V5000 Gen2 with IBM Spectrum Virtualize V8.1',
    undated,
    'IBM Redbook, page 293 (https://www.easymanua.ls/ibm/storwize-v5030/manual?p=315)',
  ),
  'IBM-MAP-85': document(
    'IBM, FlashSystem 7x00 8.5.0 documentation, Bitmap space configuration',
    undated,
    'https://www.ibm.com/docs/en/flashsystem-7x00/8.5.0?topic=details-bitmap-space-configuration',
  ),
  BARRY: document(
    'B. Whyte (IBM), Introducing Spectrum Virtualize 7.5.0',
    day('2015-06-24'),
    'https://barrywhytestorage.blog/2020/02/25/introducing-spectrum-virtualize-7-5-0-hyperswap-grep-and-more/',
  ),
  'IBM-ESC': document(
    'IBM, SVC Enhanced Stretched Cluster evaluation guide v1.0',
    month('2014-01-31'),
    'https://www.scribd.com/document/210991819 (only its first pages were read)',
  ),
  'IBM-ISL': document(
    'IBM, SVC 7.8.1 documentation, Stretched system configuration by using interswitch links',
    undated,
    'IBM documentation, SVC 7.8.1, page svc_str_clustr_cfg_interswitch',
  ),
  'IBM-SPLIT': document(
    'IBM, Spectrum Virtualize 8.2.1 documentation, stretched systems',
    undated,
    'IBM documentation, pages svc_stretched_FC_details and svc_stretchedtopology_planning',
  ),
  'IBM-HS': document(
    'IBM and Lenovo, Storwize V7000 7.6.0 documentation, HyperSwap function',
    undated,
    'documentation pages svc_hyperswapovr and svc_hyperswap_configuration (systemx.lenovofiles.com)',
  ),
  'IBM-PART': document(
    'IBM, SVC 7.x and 8.x documentation, partnership bandwidth and round trip',
    undated,
    'IBM documentation, Metro and Global Mirror partnerships',
  ),
  'BESTHUB-SVC': lowDocument('SVC write flow', undated, 'https://www.besthub.dev, article on SVC'),
  'BW-PBHA': document(
    'IBM, A leap forward in availability: policy-based high availability',
    day('2023-11-16'),
    'guest post of its developers, https://barrywhytestorage.blog/2023/11/16/',
  ),
  'VMW-343148': document(
    'VMware, VMware HA and vMotion with stretched IBM SAN Volume Controller cluster (343148)',
    undated,
    'https://knowledge.broadcom.com/external/article/343148/',
  ),

  // FlexCache
  'NA-FC7': document(
    'NetApp, Data ONTAP 7-Mode documentation, FlexCache',
    undated,
    'NetApp library, ECMP1196986 and ECMP1368859',
  ),
  'NA-FC9': document('NetApp, ONTAP 9 documentation, FlexCache', undated, 'https://docs.netapp.com/us-en/ontap/flexcache/'),
  'NA-FC9-WB': document(
    'NetApp, ONTAP 9 documentation, FlexCache write-back architecture',
    undated,
    'https://docs.netapp.com/us-en/ontap/flexcache-writeback/flexcache-write-back-architecture.html',
  ),
  'CISCO-DCI4': document(
    'Cisco, Data Center Interconnect 4.0, NetApp design and implementation guides',
    year(2011),
    'cisco.com, design guides, DCI 4.0, NetApp',
  ),

  ...documentsOfToday,

  // Hypervisors
  KB310156: document(
    'VMware, Understanding Metro vMotion (310156)',
    undated,
    'https://knowledge.broadcom.com/external/article/310156/understanding-metro-vmotion.html',
  ),
  YB: document(
    'D. Epping (VMware), vSphere 5 Metro vMotion',
    day('2011-08-03'),
    'http://www.yellow-bricks.com/2011/08/03/vsphere-5-metro-vmotion/',
  ),
  VCP65: lowDocument(
    'A. Mauro and P. Valsecchi, VCP6.5-DCV Exam Guide, table 2.3',
    undated,
    'Packt; chapter on long-distance vMotion, table of requirements by version',
  ),
  'VMW-DOCS': document(
    'VMware, vSphere 6.x documentation, vMotion networking requirements',
    undated,
    'https://docs.vmware.com/en/VMware-vSphere/6.5/, vCenter Server and Host Management',
  ),
  'VMW-PERF': document(
    'VMware, vSphere 6.0 vMotion pushes the envelope',
    month('2015-02-28'),
    'https://blogs.vmware.com/performance/2015/02/vmware-pushes-envelope-vsphere-6-0-vmotion.html',
  ),
  'VMW-FT': document(
    'VMware, vSphere 4 Fault Tolerance: Architecture and Performance',
    day('2009-08-11'),
    'https://www.vmware.com/techpapers/2009/vmware-vsphere-4-fault-tolerance-architecture-and-10058.html',
  ),
  HATENA: document(
    'Sizing the logging network of VMware FT (in Japanese)',
    undated,
    'weblog on VMware at hatena.ne.jp; search for FT Logging 1.2',
  ),

  TEIMOURI: lowDocument(
    'vSphere vMotion networking requirements',
    undated,
    'weblog teimouri.net, entry 723, which quotes the manual of vSphere 7',
  ),
  'OKD-VIRT': document(
    'Red Hat and OKD, OpenShift Virtualization: live migration limits and timeouts',
    undated,
    'https://docs.okd.io, release 4.22; https://docs.redhat.com, releases 4.6 and 4.7',
  ),
  'PVE-ADMIN': document(
    'Proxmox VE Administration Guide, Cluster Manager: network requirements',
    undated,
    'https://pve.proxmox.com/pve-docs/',
  ),
  'RHV-DR': document(
    'Red Hat Virtualization 4.4, Disaster Recovery Guide, active-active',
    undated,
    'https://docs.redhat.com, Red Hat Virtualization 4.4',
  ),

  ...documentsOfNetworks,

  // Carriers
  'VZ-EPL': document(
    'Verizon service guide, Ethernet Private Line Metro, 1 March to 30 June 2009',
    day('2009-03-01'),
    'service guide archive, cp_epl_metro_03_01_09_to_06_30_09.htm, section IV.1.8 (read in a staging mirror: check before quoting)',
  ),
  'VZ-MST': document(
    'Verizon service guide, Metro Storage Transport Service',
    day('2004-11-01'),
    'https://www.verizon.com/business/service_guide/reg-20190214/cp_access_mpls_metro_storage_transport_service.htm',
  ),
  'VZ-SONET': document(
    'Verizon service guide, SONET, edition of 15 December 2022',
    day('2022-12-15'),
    'service guide archive reg-20221215, cp_sonet.htm, section 1.1 (read in a staging mirror: check before quoting)',
  ),
  OPENREACH: document(
    'Openreach, price list of Backhaul Extension Services of 2008',
    year(2008),
    'Openreach price list, Ethernet backhaul and access; search for BES connection and annual rental',
  ),
  LEWIS: document(
    'Lewis County PUD (Washington State), dark fibre rates',
    undated,
    'https://www.lcpud.org, fibre rates for 2024, 2025 and 2026',
  ),
} as const satisfies Record<string, SourceDocument>;

export type DocumentCode = keyof typeof documents;
