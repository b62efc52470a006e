import path from 'node:path';
import { root } from './root.mjs';

const manifest = path.join(root, 'manifest.xml');

/**
 * How to load the add-in that is served here into Excel.
 * @param {{ readonly port: number, readonly trusted: boolean }} server
 */
export function excelInstructions({ port, trusted }) {
  if (port !== 3000) return 'To load the add-in into Excel, free port 3000, which manifest.xml names, and start again.';
  const trust = trusted
    ? []
    : [
        'Once, so that Excel accepts the certificate of this machine:',
        '  npx office-addin-dev-certs@3 install     and start again',
      ];
  return [
    'To load the add-in into Excel while this runs:',
    ...trust.map((line) => `  ${line}`),
    '  Windows and Mac    npm run start:excel     ends with npm run stop',
    '  Mac, by hand       copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef',
    '                     and start Excel anew; then Home > Add-ins > Metrospan',
    '  Windows, by hand   share a folder that holds manifest.xml, name its \\\\… address in File > Options > Trust Center >',
    '                     Trust Center Settings > Trusted Add-in Catalogs (“Show in Menu”), start Excel anew;',
    '                     then Home > Add-ins > More Add-ins > Shared Folder',
    '  Excel on the web   Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in',
    `  manifest.xml is    ${manifest}`,
  ].join('\n');
}
