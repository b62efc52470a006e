export declare function excelInstructions(server: { readonly port: number; readonly trusted: boolean }): string;
