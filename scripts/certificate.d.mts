export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  readonly trusted: boolean;
}

export declare function certificate(folder?: string, trustedFolder?: string): Promise<Certificate>;
