export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** The machine trusts the certificate. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

export declare function serve(asked?: { readonly port?: number; readonly taken?: (port: number) => void }): Promise<Served>;
