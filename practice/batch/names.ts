/** `getRange` of `GetRange`: a member's name in the library, of its name on the wire. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Properties that the client library writes under another name than it reads them by; on the wire, of their class. */
export const readAs: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'ShowGridlines',
  'Worksheet.Headings': 'ShowHeadings',
};
