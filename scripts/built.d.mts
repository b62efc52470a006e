export declare const addinFolder: string;
export declare const practiceFolder: string;
export declare function ensureBuilt(asked?: {
  readonly signal?: AbortSignal;
  readonly say?: (text: string) => void;
}): Promise<void>;
export declare function newest(file: string): number;
