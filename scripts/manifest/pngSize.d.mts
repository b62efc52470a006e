export declare function pngSize(file: Uint8Array): { readonly width: number; readonly height: number } | undefined;
