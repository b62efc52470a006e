export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX calls it. */
  readonly licence: string;
  readonly text: string;
}

export declare function packageFolders(files: readonly string[]): string[];
export declare function readPackage(folder: string): Package;
export declare function licenceFaults(packages: readonly Package[]): string[];
export declare function notices(packages: readonly Package[]): string;
