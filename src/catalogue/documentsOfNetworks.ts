import { day, document, lowDocument, month, type SourceDocument, undated, year } from './sourceDocument';

/** What latency, rates, framings and sizing rest on; the others are in `documents.ts`. */
export const documentsOfNetworks = {
  'ARXIV-1811': document(
    'Fibre routes against the line of sight, arXiv 1811.10737',
    month('2018-11-30'),
    'https://arxiv.org/abs/1811.10737',
  ),
  MAPYOURTECH: document('Latency in optical networks', undated, 'https://mapyourtech.com, latency in fibre'),
  COMMSCOPE: document('CommScope, Latency in optical fiber systems', undated, 'commscope.com, white paper on latency'),
  'DELL-BP1012': document(
    'Dell EMC, PS Series Asynchronous Replication Best Practices and Sizing Guide, BP1012',
    day('2016-11-16'),
    'Dell EMC best practices guide BP1012, pages 16, 19 and 22',
  ),
  SYMANTEC: document(
    'Symantec, Continuous Protection Server sizing, network bandwidth',
    year(2008),
    'white papers of Dell PowerVault DL2200, page 12 (manualshelf.com)',
  ),
  LISP: document('Locator/ID Separation Protocol, overhead of its headers', undated, 'RFC 6830 and documents of the Nexus 7000'),
  FCIP: document('Fibre Channel over TCP/IP, framing of full frames', undated, 'documents of FCIP gateways on packet sizes'),
  'CISCO-FCIP': document(
    'Cisco, FCIP between MDS switches, sample configuration (47120)',
    undated,
    'https://www.cisco.com/c/en/us/support/docs/storage-networking/fiber-channel/47120-ips8-elaborate.html',
  ),
  'CISCO-DCI': document(
    'Cisco, Data Center Interconnect: overhead of OTV, VXLAN and L2 VPN',
    undated,
    'Cisco documents of OTV and data centre interconnect',
  ),
  'CISCO-IOA': document(
    'Cisco, MDS 9000 I/O Accelerator Configuration Guide, SCSI write acceleration',
    undated,
    'cisco.com, MDS 9000 NX-OS 7.3, I/O Accelerator, appendix',
  ),
  'CISCO-XRC': document(
    'Cisco, MDS 9000 XRC Acceleration white paper, page 3',
    year(2005),
    'http://manualsbrain.com/en/manuals/1641647/?page=3',
  ),
  'HP-XP': document(
    'HP StorageWorks Continuous Access XP user guide for XP10000 and XP12000, page 67',
    month('2005-12-31'),
    'http://www.manualsdir.com/manuals/398244',
  ),
  BYU: document(
    'Brigham Young University Cleanroom, SONET/SDH Data Rates',
    undated,
    'https://cleanroom.byu.edu/sonet-sdh-data-rates',
  ),
  INFOSTOR: document('InfoStor, Fibre Channel speeds', year(2010), 'infostor.com, 2010, Fibre Channel speeds'),
  'INFOSTOR-2014': lowDocument(
    'H. Newman, Fibre Channel 128 Gbit in 2016: Really?',
    day('2014-02-19'),
    'http://www.infostor.com/blogs_new/henry_newman/ (quotes the Fibre Channel Industry Association)',
  ),
  FCIA64: document(
    'Fibre Channel Industry Association, 64GFC: frequently asked questions',
    undated,
    'https://fibrechannel.org/64gfc-faq',
  ),
  'FCIA-128': lowDocument(
    'Audit of Fibre Channel rates by the figures of the Fibre Channel Industry Association',
    undated,
    'a public script; search for 128GFC, 24,850 MB/s',
  ),
  MACSEC: document('Linux kernel, MACsec device driver (IEEE 802.1AE)', undated, 'https://docs.kernel.org, networking, macsec'),
  RFC4106: document(
    'J. Viega and D. McGrew, The Use of Galois/Counter Mode in IPsec ESP, RFC 4106',
    month('2005-06-30'),
    'https://www.rfc-editor.org/rfc/rfc4106',
  ),
  BROCADE: document(
    "Brocade, Fabric OS Administrator's Guide",
    undated,
    'manuals 53-1001763-02, 53-1002745-02 and 53-1002920-02; long-distance fabrics',
  ),
  'HUAWEI-WDM': lowDocument('Latency of WDM equipment', undated, 'Huawei forum on WDM; search for latency of WDM'),
  QLOGIC: document(
    'QLogic, switch configuration guides, credits by distance',
    undated,
    'QLogic switch guides; search for port buffer credits',
  ),
  CAMB: lowDocument(
    'FEC killed the cut-through switch',
    undated,
    'University of Cambridge paper on the latency of Ethernet switches',
  ),
  GRONK: document('Ethernet efficiency', undated, 'gronkulator, Ethernet bandwidth calculator'),
  'NA-FC4600': document('NetApp, FC4600 replication sizing table, page 215', undated, 'NetApp FC4600 guide, page 215'),
  GRS80: document(
    'International Union of Geodesy and Geophysics, Geodetic Reference System 1980',
    month('1979-12-31'),
    'H. Moritz, Geodetic Reference System 1980, Journal of Geodesy 74 (2000)',
  ),
  'SI-METRE': document(
    'Definition of the metre, 17th CGPM, resolution 1',
    month('1983-10-31'),
    'https://www.bipm.org, resolution 1 of the 17th CGPM',
  ),
  'YARD-1959': document(
    'International yard and pound agreement: 1 yard is 0.9144 m',
    day('1959-07-01'),
    'US Federal Register, Doc. 59-5442, 1 July 1959',
  ),
} as const satisfies Record<string, SourceDocument>;
