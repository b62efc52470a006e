/**
 * Groups of files that import each other, directly or through others; a file that imports itself is a group of one.
 * @param imports the files that each file imports
 * @returns each group in order of its names, groups in order of their first
 */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(imports, file)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;
  const inCircle = [...imports.keys()].filter((file) => reaches(file, file)).sort();
  const groups = inCircle.map((file) => inCircle.filter((other) => reaches(file, other) && reaches(other, file)));
  return groups.filter((group, at) => group[0] === inCircle[at]);
}

function reachedFrom(imports: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(start) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(imports.get(file) ?? []));
  }
  return reached;
}
