export declare function findBrowser(platform?: string, env?: Readonly<Record<string, string | undefined>>): string | undefined;
export declare function hasScreen(platform?: string, env?: Readonly<Record<string, string | undefined>>): boolean;
export declare function openBrowser(
  executable: string,
  url: string,
  spki: string,
  more?: readonly string[],
): Promise<{ readonly profile: string; close(): Promise<void> }>;
