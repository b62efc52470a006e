import { day, document, lowDocument, type SourceDocument, undated, year } from './sourceDocument';

/** What the platforms of today rest on; the others are in `documents.ts`. */
export const documentsOfToday = {
  'NA-SMAS': document(
    'NetApp, SnapMirror active sync: architecture, prerequisites, interoperability, network ports, NAS',
    day('2026-07-23'),
    'GitHub, NetAppDocs/ontap: snapmirror-active-sync',
  ),
  'NA-SMAS-FAIL': document(
    'NetApp, SnapMirror active sync for enterprise applications: topologies and failure scenarios',
    day('2026-01-12'),
    'GitHub, NetAppDocs/ontap-apps-dbs: _include/smas-*',
  ),
  'NA-VMSC': document(
    'NetApp, vSphere Metro Storage Cluster with ONTAP',
    day('2026-01-12'),
    'GitHub, NetAppDocs/ontap-apps-dbs: vmware_vmsc_overview',
  ),
  'NA-ASAR2': document(
    'NetApp, ASA r2: SnapMirror active sync, support limits and new features of 9.17.1 to 9.19.1',
    day('2026-08-13'),
    'GitHub, NetAppDocs/asa-r2',
  ),
  'NA-FANOUT': document(
    'NetApp, ONTAP tools for VMware vSphere 10.4: fan out protection',
    undated,
    'https://docs.netapp.com/us-en/ontap-tools-vmware-vsphere-104/protect/fan-out-protection.html',
  ),
  'NA-SELECT': document(
    'NetApp, ONTAP Select: MetroCluster SDS, high availability',
    day('2026-04-24'),
    'GitHub, NetAppDocs/ontap-select: reference_plan_ots_mcc_sds, concept_ha_config',
  ),
  'NA-SELECT-10KM': document(
    'NetApp, ONTAP Select: MetroCluster SDS, text up to March 2026',
    day('2026-03-23'),
    'GitHub, NetAppDocs/ontap-select: reference_plan_ots_mcc_sds before the change of 2026-03-24',
  ),
  'VCF9-NIC': document(
    'VMware Cloud Foundation 9.0, vSAN: physical NIC requirements',
    undated,
    'https://techdocs.broadcom.com, VCF 9.0, vSAN, physical NIC requirements',
  ),
  'VSAN-BW': document(
    'VMware, vSAN Stretched Cluster Bandwidth Sizing',
    undated,
    'https://core.vmware.com/resource/vsan-stretched-cluster-bandwidth-sizing, two editions',
  ),
  'DELL-VX': document(
    'Dell, VxRail 7.0 vSAN stretched cluster planning guide',
    undated,
    'https://infohub.delltechnologies.com, VxRail 7.0 vSAN stretched cluster planning guide',
  ),
  'YB-ESA': document(
    'D. Epping (VMware), vSAN 8.0 ESA and compression by default',
    day('2022-10-24'),
    'https://www.yellow-bricks.com/2022/10/24/vsan-8-0-esa-and-compression-by-default/',
  ),
  'PURE-SLIDES': document('Pure Storage, ActiveCluster slides', year(2017), 'https://www.slideshare.net, 178133854'),
  'PURE-BP': document(
    'Pure Storage, ActiveCluster Requirements and Best Practices, Purity 5.0',
    undated,
    'https://www.scribd.com/document/827899460',
  ),
  'PX-CSI': document('Portworx, PX-CSI 26.1 documentation, ActiveCluster', undated, 'https://docs.portworx.com, PX-CSI 26.1'),
  PUREFLASH: lowDocument('ActiveCluster over Fibre Channel, Purity 6.1', undated, 'weblog pureflash.blog'),
  'BC-330154': document(
    'VMware, vMSC with Pure Storage FlashArray ActiveCluster (330154)',
    day('2020-06-08'),
    'https://knowledge.broadcom.com/external/article/330154/',
  ),
  'DELL-PS': document(
    'Dell, PowerStore: Protecting Your Data, Metro protection',
    undated,
    'https://www.dell.com/support/manuals, pwrstr-protect-data, metro-protection; two editions',
  ),
  'PS-NOTES': lowDocument(
    'Notes on PowerStore Metro Volume',
    undated,
    'a public repository on GitHub; search for PowerStore Metro 5 ms',
  ),
  'VOLUMES-BLOG': lowDocument('PowerStore 3.0: Metro Volume', day('2022-05-10'), 'weblog volumes.blog'),
  COULOF: lowDocument('R. Coulof (Dell), PowerStore Metro with CSI', day('2025-10-01'), 'weblog of a Dell engineer'),
  'DELL-SRDF': document(
    'Dell, Introduction to SRDF for PowerMaxOS 10, SRDF/Metro',
    undated,
    'https://www.dell.com/support/manuals, powermax-os-10, esd_p_srdf_intro',
  ),
  'DELL-SRDF-OWED': document(
    'Dell, Introduction to SRDF for PowerMaxOS 10, Invalid tracks in SRDF pairs',
    undated,
    'https://www.dell.com/support/manuals, powermax-os-10, esd_p_srdf_intro, invalid-tracks-in-srdf-pairs',
  ),
  TECHVNET: lowDocument(
    'SRDF device compatibility: tracks and cylinders by generation of Symmetrix and VMAX3',
    undated,
    'https://www.techvnet.com/srdf-device-compatibility-vmax3/',
  ),
  'EMC-VMAX': document(
    'Dell EMC, VMAX All Flash product guide, p. 153',
    undated,
    'https://www.easymanua.ls/emc/vmax-100k/manual?p=153',
  ),
  'IBM-PBHA': document(
    'IBM, Storage FlashSystem 8.7.x documentation, High availability',
    undated,
    'https://www.ibm.com/docs/en/flashsystem-5x00/8.7.x?topic=replication-high-availability',
  ),
  'IBM-PBHA-NVME': document(
    'IBM, Support for NVMe/FC and NVMe/TCP hosts in HA',
    day('2025-10-30'),
    'https://community.ibm.com, support for NVMe hosts in HA',
  ),
  'IBM-ISL-913': document(
    'IBM, FlashSystem 9.1.3 documentation, TCP partnerships: intersite link planning',
    undated,
    'https://www.ibm.com/docs/en/flashsystem-c200/9.1.3?topic=tcp-intersite-link-planning',
  ),
  'BC-343596': document(
    'VMware, vMSC with HPE 3PAR Peer Persistence (343596)',
    undated,
    'https://knowledge.broadcom.com/external/article/343596/',
  ),
  'BC-323013': document(
    'VMware, vMSC with HPE Primera and Alletra 9000 (323013)',
    undated,
    'https://knowledge.broadcom.com/external/article/323013/',
  ),
  'HPE-DSCC': document(
    'HPE, Data Services Cloud Console API: replication partnerships and host proximity',
    undated,
    'SDK of HPE',
  ),
  D8TADUDE: lowDocument('3PAR Peer Persistence requirements', year(2016), 'weblog d8tadude'),
  'HPE-3PAR': document('HPE, 3PAR OS manual, p. 133', undated, 'a mirror of manuals'),
  'BC-312119': document(
    'VMware, vMSC with Hitachi global-active device (312119)',
    undated,
    'https://knowledge.broadcom.com/external/article/312119/',
  ),
  'HDS-OPS': document(
    'Hitachi, Ops Center 11.0, global-active device: physical paths between storage systems (an excerpt)',
    undated,
    'https://docs.hitachivantara.com, Ops Center 11.0',
  ),
  'HDS-G1000': document('Hitachi, VSP G1000 global-active device user guide, p. 75', undated, 'a mirror of manuals'),
  'HUAWEI-FORUM': lowDocument('HyperMetro and FastWrite', year(2022), 'https://forum.huawei.com, 681115'),
  'HUAWEI-V3': document('Huawei, HyperMetro feature guide for file, OceanStor V3', year(2018), 'feature guide, p. 9'),
  'HUAWEI-V6': document(
    'Huawei, OceanStor Dorado V6 HyperMetro, EDOC1100112636',
    undated,
    'https://support.huawei.com, EDOC1100112636',
  ),
  'NTNX-BLOG': lowDocument('Nutanix Metro Availability', year(2014), 'weblog myvirtualcloud, and slides of 2015'),
  'NTNX-WITNESS': lowDocument('Nutanix witness, AOS 5.0', undated, 'Orange Cyberdefense, Nutanix Metro Availability'),
  'BC-312184': document(
    'VMware, vMSC with DataCore SANsymphony (312184)',
    undated,
    'https://knowledge.broadcom.com/external/article/312184/',
  ),
  'DATACORE-WEB': document('DataCore, SANsymphony: synchronous mirroring', undated, 'datacore.com, page on mirroring'),
  WHATMATRIX: lowDocument('WhatMatrix, DataCore SANsymphony', undated, 'comparison of storage products'),
  'INFINI-AA': document(
    'Infinidat, Active-Active replication and its witness',
    undated,
    'https://support.infinidat.com/hc/en-us/articles/360002108357',
  ),
  'MS-SR': document(
    'Microsoft, Storage Replica: stretch cluster with shared storage',
    day('2019-04-26'),
    'GitHub, MicrosoftDocs/windowsserverdocs: storage/storage-replica',
  ),
  'MS-RACK': document(
    'Microsoft, Azure Local rack-aware clustering: overview and requirements',
    day('2026-02-24'),
    'GitHub, MicrosoftDocs/azure-stack-docs: azure-local/concepts',
  ),
  'ODF-414': document(
    'Red Hat, OpenShift Data Foundation 4.14 stretch clusters',
    undated,
    'https://docs.redhat.com, ODF 4.14; also IBM Fusion 2.10 and 2.13',
  ),
  ROOK: document('Rook, Stretch cluster', undated, 'https://rook.io, stretch clusters'),
  'PX-DR': document(
    'Portworx Enterprise 3.1 to 3.5, synchronous disaster recovery: prerequisites',
    undated,
    'https://docs.portworx.com, disaster recovery, px-metro',
  ),
} as const satisfies Record<string, SourceDocument>;
