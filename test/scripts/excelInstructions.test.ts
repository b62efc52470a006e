import { excelInstructions } from '../../scripts/excelInstructions.mjs';

describe('How to load the add-in into Excel', () => {
  it.each(['Windows', 'Mac', 'Excel on the web', 'npm run start:excel'])('is said for %s', (system) => {
    expect(excelInstructions({ port: 3000, trusted: true })).toContain(system);
  });

  it('begins with the certificate, where the machine does not trust it yet', () => {
    expect(excelInstructions({ port: 3000, trusted: false })).toContain('npx office-addin-dev-certs@3 install');
    expect(excelInstructions({ port: 3000, trusted: true })).not.toContain('office-addin-dev-certs');
  });

  it('needs the port that manifest.xml names', () => {
    expect(excelInstructions({ port: 3001, trusted: true })).toBe(
      'To load the add-in into Excel, free port 3000, which manifest.xml names, and start again.',
    );
  });
});
