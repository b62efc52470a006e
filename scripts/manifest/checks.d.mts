export declare function manifestFaults(
  manifest: string,
  product: { readonly version: string; readonly icon: (path: string) => Uint8Array | undefined; readonly shipped: boolean },
): string[];
