/** Bills of materials as four vendors lay them out, written by hand with invented names and prices. */

/** Semicolons, decimal commas, German headings; sites as sections; a rounded discount; VAT and a gross total below. */
export const nordlicht = `Nordlicht Speichersysteme GmbH;;;;;;;
Angebot Nr.: NL-2026-0815;;;;;;;
Gültig bis:;18.12.2026;;;;;;
;;;;;;;
Pos;Artikelnummer;Bezeichnung;Menge;Listenpreis EUR;Rabatt %;Einzelpreis netto;Gesamtpreis netto
Standort A: Klinik Nord;;;;;;;
10;NL-ST-500;Speicherknoten NL500, 2 Controller;1;148.000,00;38,00;91.760,00;91.760,00
20;NL-SSD-15;NVMe-Laufwerk 15,36 TB;24;6.240,00;38,00;3.868,80;92.851,20
30;NL-FC32-4;FC-Karte 32G, 4 Ports;4;3.150,00;38,00;1.953,00;7.812,00
40;NL-OPT-LW;Optik 32G Langwelle 10 km;8;689,50;38,00;427,49;3.419,92
50;NL-LIC-MIR;Lizenz Synchrone Spiegelung;1;21.000,00;38,00;13.020,00;13.020,00
60;NL-SUP-60;Wartung 24x7, 60 Monate, im Voraus;1;47.333,33;38,00;29.346,66;29.346,66
;;Zwischensumme;;;;;238.209,78
Standort B: Klinik Süd;;;;;;;
110;NL-ST-500;Speicherknoten NL500, 2 Controller;1;148.000,00;38,00;91.760,00;91.760,00
120;NL-SSD-15;NVMe-Laufwerk 15,36 TB;24;6.240,00;38,00;3.868,80;92.851,20
130;NL-SUP-60;Wartung 24x7, 60 Monate, im Voraus;1;47.333,33;38,00;29.346,66;29.346,66
140;NL-PS-TAG;Dienstleistung Einrichtung, Tag;6;1.480,00;0,00;1.480,00;8.880,00
150;NL-KAB;Beipack Netzkabel;2;;;;
;;Zwischensumme;;;;;222.837,86
;;Gesamtsumme netto;;;;;461.047,64
;;MwSt. 19 %;;;;;87.599,05
;;Gesamtsumme brutto;;;;;548.646,69
`;

/** Commas, dollars, one title a row above; category and site in columns; optional lines; figures with thousands in quotes. */
export const quartz = `Quartz Arrays Inc.,,,,,,,,,
Quote Number:,Q-7741-R3,,,,,,,,
Valid Through:,2026-12-31,,,,,,,,
Line #,Part Number,Description,Category,Site,Qty,Unit List Price,Disc %,Unit Net Price,Extended Net Price
1,QA-X70,"Array X70, dual controller",Hardware,East,1,"$210,000.00",45.5%,"$114,450.00","$114,450.00"
2,QA-X70,"Array X70, dual controller",Hardware,West,1,"$210,000.00",45.5%,"$114,450.00","$114,450.00"
3,QA-DFM-9,DirectDrive 9.1 TB,Hardware,East,20,"$4,999.00",45.5%,"$2,724.46","$54,489.10"
4,QA-DFM-9,DirectDrive 9.1 TB,Hardware,West,20,"$4,999.00",45.5%,"$2,724.46","$54,489.10"
5,QA-SW-AC,Active cluster entitlement,Software,East,1,$0.00,,$0.00,$0.00
6,QA-EG-36,Evergreen coverage 36 mo,Support,East,1,"$61,500.00",30%,"$43,050.00","$43,050.00"
7,QA-EG-36,Evergreen coverage 36 mo,Support,West,1,"$61,500.00",30%,"$43,050.00","$43,050.00"
8,QA-PS-INST,Rack and stack,Services,East,2,"$3,800.00",0%,"$3,800.00","$7,600.00"
9,,Optional: analytics appliance,Hardware,East,1,"$25,000.00",45.5%,"$13,625.00","$13,625.00"
,,Total Hardware,,,,,,,"$337,878.20"
,,Grand Total (USD),,,,,,,"$431,578.20"
`;

/** Rows of a workbook: title above, share as discount, what is billed each year, sections by kind, numbers as numbers. */
export const halcyon: readonly (readonly (string | number | null)[])[] = [
  ['Halcyon Systems plc', null, null, null, null, null],
  ['Proposal ID', 'HS/26/1187', null, 'Currency', 'GBP', null],
  [null, null, null, null, null, null],
  ['SKU', 'Product description', 'Quantity', 'List price', 'Discount', 'Billing', 'Net amount'],
  ['Hardware', null, null, null, null, null, null],
  ['HS-C400', 'Cluster node C400', 4, 38250, 0.42, 'One-time', 88740],
  ['HS-NVME-7', 'NVMe 7.68 TB', 48, 2105.5, 0.42, 'One-time', 58617.12],
  ['Software and licences', null, null, null, null, null, null],
  ['HS-METRO', 'Metro option, per node', 4, 6400, 0.42, 'One-time', 14848],
  ['HS-VIEW', 'Fleet view, all nodes', 1, 3000, 0.1, 'Annual', 2700],
  ['Support', null, null, null, null, null, null],
  ['HS-GOLD', 'Gold 24x7, 4 h on site', 4, 3333.33, 0.25, 'Annual', 9999.99],
  ['Professional services', null, null, null, null, null, null],
  ['HS-PS', 'Deployment, per day', 5, 1250, 0, 'One-time', 6250],
  [null, 'Quote total', null, null, null, null, 181155.11],
];

/** Tabs, headings that nobody would guess, no discount and no list price, net prices of one with five decimals; the map says what is what. */
export const brightwell = [
  'Ref\tWas\tStk\tPreis A\tPreis B',
  'Lieferung',
  'BW-1\tHead unit pair\t2\t55120.00\t110240.00',
  'BW-2\tCapacity pack, per TB\t333\t41.33333\t13764.00',
  'BW-3\tLicence, per TB\t333\t10.10101\t3363.64',
  'BW-4\tOn-site care\t1\t17000.00\t17000.00',
  '\tTotal\t\t\t144367.64',
  '',
].join('\n');
export const brightwellMap = {
  partNumber: 'Ref',
  item: 'Was',
  quantity: 'Stk',
  netPrice: 'Preis A',
  amount: 'Preis B',
  currency: 'CHF',
};
