import { strToU8, zipSync, type Zippable } from 'fflate';
import { xmlDocument, tag } from '../../workbook/xml';
import { withSeal } from './seal';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The earliest date a zip can hold, at noon so that no time zone moves it: the same workbook gives the same bytes. */
const stamp = new Date(1980, 0, 1, 12);

/** A path in the package as seen from the folder of another part. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}

/** The parts of a file and what ties them together. Paths have no slash in front; the package itself is ''. */
export class Package {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  /** Without a content type the part has the one of its extension. */
  add(path: string, body: string, type?: string): void {
    if (this.parts.has(path)) throw new Error(`The part ${path} is written twice`);
    this.parts.set(path, body);
    if (type) this.types.set(path, type);
  }

  /**
   * Relates one part to another, or to an address outside.
   *
   * @param type the last word of an Office relationship, or a whole one of another kind.
   * @returns the id by which the first part refers to the second.
   */
  relate(from: string, type: string, target: string, outside = false): string {
    const known = this.relations.get(from) ?? [];
    this.relations.set(from, known);
    const id = `rId${known.length + 1}`;
    known.push(
      tag('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${office}/${type}`,
        Target: outside ? target : relative(from, target),
        TargetMode: outside ? 'External' : undefined,
      }),
    );
    return id;
  }

  /** The zipped file. */
  bytes(): Uint8Array {
    const parts: Record<string, string> = { '[Content_Types].xml': this.contentTypes() };
    for (const [from, list] of this.relations) {
      const cut = from.lastIndexOf('/') + 1;
      const path = `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
      parts[path] = xmlDocument(tag('Relationships', { xmlns: relationships }, list.join('')));
    }
    for (const [path, body] of this.parts) parts[path] = body;
    const files: Zippable = {};
    for (const [path, body] of Object.entries(withSeal(parts))) files[path] = strToU8(body);
    return zipSync(files, { mtime: stamp, level: 6 });
  }

  private contentTypes(): string {
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType }));
    const overrides = [...this.types].map(([path, ContentType]) => tag('Override', { PartName: `/${path}`, ContentType }));
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
    return xmlDocument(tag('Types', { xmlns }, [...defaults, ...overrides].join('')));
  }
}
