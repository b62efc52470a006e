/** Version of Metrospan, as `package.json` and the manifest have it. */
export const programVersion = '0.1.0';
