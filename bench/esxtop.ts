import { importMeasured } from '../src/measured/importMeasured';
import type { MeasuredFile } from '../src/measured/measured';
import { defaultOptions } from '../src/measured/options';

const columns = 50_000;
const disks = 400;
const counters = ['Commands/sec', 'Reads/sec', 'Writes/sec', 'MBytes Read/sec', 'MBytes Written/sec'];

const headings = (): string => {
  const wanted = Array.from({ length: disks }, (_, vm) =>
    counters.map((counter) => `\\\\esx\\Virtual Disk(vm-${vm})\\${counter}`),
  ).flat();
  const others = Array.from({ length: columns - wanted.length - 1 }, (_, at) => `\\\\esx\\Group Cpu(${at}:world)\\% Used`);
  return ['(PDH-CSV 4.0) (UTC)(0)', ...wanted, ...others].map((heading) => `"${heading}"`).join(',');
};

/** A recording of so many bytes or a little more, made as it is read: nothing of it is kept. */
function recording(bytes: number, onPiece: () => void): MeasuredFile {
  const cells = Array.from({ length: columns - 1 }, (_, at) => `"${((at * 7919) % 100_000) / 1000}000000"`).join(',');
  const encoder = new TextEncoder();
  async function* open(): AsyncGenerator<Uint8Array> {
    let written = 0;
    for (let sample = -1; written < bytes; sample++) {
      const time = new Date(Date.UTC(2024, 4, 13) + sample * 5000).toISOString().slice(11, 19);
      const line = encoder.encode(sample < 0 ? `${headings()}\n` : `"05/13/2024 ${time}",${cells}\n`);
      for (let at = 0; at < line.length; at += 65_536) yield await Promise.resolve(line.subarray(at, at + 65_536));
      onPiece();
      written += line.length;
    }
  }
  return { name: 'esx.csv', open };
}

/** Seconds that an import of a recording of esxtop takes, and the most memory of the process meanwhile, in MB. */
export async function measureEsxtop(bytes: number): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  let most = 0;
  const start = performance.now();
  const { problems, workloads } = await importMeasured(
    [recording(bytes, () => (most = Math.max(most, process.memoryUsage.rss())))],
    defaultOptions,
  );
  if (problems.length > 0 || workloads[0]?.vms !== disks) throw new Error(JSON.stringify(problems));
  return { seconds: (performance.now() - start) / 1000, megabytes: most / 1e6 };
}
