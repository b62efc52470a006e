/** A map file is small, and JSON. */
const largest = 1_000_000;

const isMap = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('time' in json || 'disks' in json) && 'values' in json;

/** Tells a map file from what was measured, by what it holds. @returns the parsed map, null if none of the files is one */
export async function withoutMap(files: readonly File[]): Promise<{ readonly map: unknown; readonly measured: readonly File[] }> {
  const parsed = await Promise.all(files.map(jsonIn));
  const at = parsed.findIndex((json) => isMap(json) || (Array.isArray(json) && json.length > 0 && json.every(isMap)));
  return { map: parsed[at] ?? null, measured: files.filter((_, place) => place !== at) };
}

async function jsonIn(file: File): Promise<unknown> {
  if (file.size > largest) return null;
  try {
    const text = await file.text();
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : null;
  } catch {
    // What is no JSON, or cannot be read any more, is no map file. What else it is, and whether it can be read, is found when it is read.
    return null;
  }
}
