export declare const officeCdn: string;
export declare function withOfficeHere(html: string, origin: string): string;
