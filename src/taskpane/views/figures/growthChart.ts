import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Marks } from '../../../formula';
import { Decimal } from '../../../quantities/decimal';
import type { Growth } from '../../details';
import { fixedDecimals } from '../../numbers';

const words = {
  required: (year: number, mbps: string) => `year ${year} ${mbps}`,
  alternative: (years: string, bought: string | null) =>
    `Required Mb/s by year: ${years}.${bought === null ? '' : ` Bought on each path: ${bought}.`}`,
  title: 'Required by year, Mb/s',
  bought: (mbps: string) => `bought ${mbps}`,
  year: (year: number) => `${year}`,
};

/** In units of the drawing, which is scaled to the width there is. */
const size = { width: 240, height: 104, top: 14, bottom: 16 };

/** What growth makes an option need, year by year, against what is bought: bars that pass the line are not carried. */
export function growthChart({ years, boughtMbps }: Growth, marks: Marks): TemplateResult | typeof nothing {
  if (years.length < 2) return nothing;
  const mbps = (value: number): string => fixedDecimals(new Decimal(value), 0, marks);
  const most = Math.max(boughtMbps ?? 0, ...years.map(({ requiredMbps }) => requiredMbps));
  if (most <= 0) return nothing;
  const room = size.height - size.top - size.bottom;
  const y = (value: number): number => size.top + room * (1 - value / most);
  const step = size.width / years.length;
  const said = words.alternative(
    years.map(({ year, requiredMbps }) => words.required(year, mbps(requiredMbps))).join(', '),
    boughtMbps === null ? null : mbps(boughtMbps),
  );
  const bars = years.map(({ year, requiredMbps }, at) => {
    const carried = boughtMbps === null || requiredMbps <= boughtMbps;
    const middle = (at + 0.5) * step;
    return svg`<rect class=${carried ? 'carried' : 'beyond'} x=${middle - step * 0.32} y=${y(requiredMbps)}
        width=${step * 0.64} height=${y(0) - y(requiredMbps)}/>
      <text x=${middle} y=${size.height - 4} text-anchor="middle">${words.year(year)}</text>`;
  });
  const line =
    boughtMbps === null
      ? nothing
      : svg`<path class="bought" d=${`M0 ${y(boughtMbps)}H${size.width}`}/>
        <text x="0" y=${y(boughtMbps) - 4}>${words.bought(mbps(boughtMbps))}</text>`;
  return html`<figure class="chart">
    <figcaption class="small quiet">${words.title}</figcaption>
    <svg role="img" aria-label=${said} viewBox=${`0 0 ${size.width} ${size.height}`}>${bars}${line}</svg>
  </figure>`;
}
