/** Where office.js must come from in Excel, for the store and for updates. */
export const officeCdn = 'https://appsforoffice.microsoft.com';

/**
 * A page that takes office.js from here instead, for use without the internet: the script's address and the entry of the content
 * security policy change their origin, and nothing else does.
 * @param {string} html
 * @param {string} origin
 */
export const withOfficeHere = (html, origin) => html.replaceAll(officeCdn, origin);
