/** Bytes, compressed by gzip: page, script and style sheet, without office.js. */
export declare function paneBytes(): number;
