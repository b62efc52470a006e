/**
 * The client library that this host was made for: `@microsoft/office-js` 1.1.110. The protocol is documented nowhere, so another
 * version must first pass the tests of the protocol.
 */

/** Newest version of ExcelApi whose members the library has. The declarations know later ones; the library would fail on them. */
export const newestOfLibrary = '1.15';
