/** Headings as a table needs them: texts, none blank, none like another; as Excel makes them. */
export function uniqueHeadings(texts: readonly string[]): string[] {
  const taken = new Set(texts.filter((text) => text).map((text) => text.toLowerCase()));
  const seen = new Set<string>();
  const free = (stem: string, from: number): string => {
    for (let number = from; ; number++) if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
  };
  return texts.map((text) => {
    const heading = !text ? free('Column', 1) : seen.has(text.toLowerCase()) ? free(text, 2) : text;
    seen.add(heading.toLowerCase());
    taken.add(heading.toLowerCase());
    return heading;
  });
}
