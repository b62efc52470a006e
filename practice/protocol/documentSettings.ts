/**
 * What add-ins keep in the document by `Office.context.document.settings`: JSON texts by name. Outlives a load of the page. Over the
 * map of a workbook, they are the same settings as `workbook.settings`.
 */
export class DocumentSettings {
  constructor(private readonly values = new Map<string, unknown>()) {}

  entries(): readonly (readonly [string, string])[] {
    return [...this.values].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  /** What a save does: names that are not given are gone. */
  replace(entries: readonly (readonly [string, string])[]): void {
    this.values.clear();
    for (const [name, json] of entries) this.values.set(name, JSON.parse(json) as unknown);
  }
}
