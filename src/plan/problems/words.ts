/** What is said of a problem beside its place and value. */
export interface Words {
  readonly reason: string;
  readonly remedy: string;
}

export const does = (reason: string, remedy: string): Words => ({ reason, remedy });
