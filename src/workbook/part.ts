import { tag } from './xml';

/**
 * Format of workbooks, as their custom XML part states it. It rises if an add-in of the format before would misread the workbook
 * or write it wrongly; that add-in then refuses it. The newer add-in must still read the older format.
 */
export const formatVersion = 2;
/** By this namespace the workbook's custom XML part is found. */
export const partNamespace = 'urn:metrospan:workbook';

/** What is remembered of a sheet of ours. */
export interface PartSheet {
  /** The hidden name that finds it. */
  readonly key: string;
  readonly name: string;
  /** Digests of its looks and of its charts as last written; '' where that was not finished. */
  readonly looks: string;
  readonly charts: string;
  /** The cells that are ours on a sheet without a table, as A1 areas; '' on others. */
  readonly cells: string;
  /** It was not there before a refresh that is not finished. */
  readonly isNew: boolean;
}

interface PartTable {
  readonly name: string;
  readonly role: string;
  /** Digest of its formulas as last written; '' where that was not finished. */
  readonly formulas: string;
  /** The field of every column. */
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
}

/** The custom XML part by which a workbook is known as ours, and what has to be remembered from one writing to the next. */
export interface Part {
  readonly version: number;
  readonly state: 'finished' | 'unfinished';
  /** YYYY-MM-DD. */
  readonly quoteDate: string;
  /** Digest of the inputs that were compared; '' where none were. */
  readonly inputs: string;
  /** Fields of the assumptions that nobody stated: their defaults stand in the cells. */
  readonly assumed: readonly string[];
  readonly sheets: readonly PartSheet[];
  readonly tables: readonly PartTable[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });

type Attributes = Readonly<Record<string, string>>;

/** An element without the attributes that say nothing. */
const element = (name: string, attributes: Attributes, children = ''): string =>
  tag(name, Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '')), children);

export function partXml({ version, state, quoteDate, inputs, assumed, sheets, tables }: Part): string {
  const sheetElements = sheets.map(({ isNew, ...sheet }) => element('sheet', { ...sheet, new: isNew ? 'yes' : '' }));
  const tableElements = tables.map(({ columns, ...table }) =>
    element('table', { ...table }, columns.map((column) => element('column', { ...column })).join('')),
  );
  const attributes = { xmlns: partNamespace, version: String(version), state, quoteDate, inputs, assumed: assumed.join(' ') };
  return element('metrospan', attributes, [...sheetElements, ...tableElements].join(''));
}

const startTag = /<([\w:]+)((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const attribute = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]),
  );

/** What the part says, whoever wrote it down again; null where it is no part of ours. */
export function readPart(xml: string | null): Part | null {
  if (xml === null) return null;
  const known = read.get(xml);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const part = parsed(xml);
  read.set(xml, part);
  return part;
}

/** It is long, and everything that looks at a workbook asks it. */
const read = new Map<string, Part | null>();
const mostRead = 8;

function parsed(xml: string): Part | null {
  const elements = [...xml.matchAll(startTag)].map(([, name = '', list = '']) => ({ name, of: attributesOf(list) }));
  const root = elements.find(({ name }) => name === 'metrospan')?.of;
  const version = Number(root?.['version']);
  if (!root || !Number.isInteger(version)) return null;
  const tables: { table: PartTable; columns: { heading: string; field: string }[] }[] = [];
  const sheets: PartSheet[] = [];
  for (const { name, of } of elements) {
    const text = (key: string): string => of[key] ?? '';
    if (name === 'table') {
      const columns: { heading: string; field: string }[] = [];
      tables.push({ table: { name: text('name'), role: text('role'), formulas: text('formulas'), columns }, columns });
    } else if (name === 'column') tables.at(-1)?.columns.push({ heading: text('heading'), field: text('field') });
    else if (name === 'sheet')
      sheets.push({
        key: text('key'),
        name: text('name'),
        looks: text('looks'),
        charts: text('charts'),
        cells: text('cells'),
        isNew: text('new') === 'yes',
      });
  }
  return {
    version,
    state: root['state'] === 'unfinished' ? 'unfinished' : 'finished',
    quoteDate: root['quoteDate'] ?? '',
    inputs: root['inputs'] ?? '',
    assumed: (root['assumed'] ?? '').split(' ').filter((field) => field !== ''),
    sheets,
    tables: tables.map(({ table }) => table),
  };
}
