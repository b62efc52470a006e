import { understoodLine, understoodText } from '../../src/cli/understood';

test.each([
  [
    { where: 'spans[1].workingRouteKm', written: '50 mi', value: '80.4672', unit: 'km', about: '' },
    'spans[1].workingRouteKm 50 mi = 80.4672 km',
  ],
  [
    { where: 'workloads[0].capacityTB', written: '1 TiB', value: '1.099511627776', unit: 'TB', about: '' },
    'workloads[0].capacityTB 1 TiB = 1.09951 TB',
  ],
  [
    { where: 'offers[0].mrc', written: '1.234.567 €', value: '1234567', unit: 'EUR/month', about: '' },
    'offers[0].mrc 1.234.567 € = 1234567 EUR/month',
  ],
  [
    { where: 'assumptions.quoteDate', written: '12.05.2026', value: '2026-05-12', unit: '', about: '' },
    'assumptions.quoteDate 12.05.2026 = 2026-05-12',
  ],
  [
    { where: 'platforms[0]', written: 'VPLEX', value: 'metro-node', unit: '', about: 'Dell metro node, without cross-connect' },
    'platforms[0] VPLEX = metro-node (Dell metro node, without cross-connect)',
  ],
])('what was understood is said in a line', (line, text) => expect(understoodLine(line)).toBe(`understood: ${text}`));

test('nothing is said if there was nothing to understand', () => expect(understoodText([])).toBe(''));
