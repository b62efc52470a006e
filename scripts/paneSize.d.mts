/** Bytes, compressed by gzip, without office.js: what shows the pane, and all of it. */
export declare function paneBytes(): { readonly first: number; readonly whole: number };
