/** `executeMethod` of the client library: what it asks, by its dispatch ids, and what goes wrong, by its error numbers. */

export const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export const OfficeError = {
  none: 0,
  /** The library makes `InvalidOperationInCellEditMode` of it. */
  invalidApiCallInContext: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  notSupported: 5010,
} as const;

/** Flag of a batch that waits until the user has left the cell: `Excel.run({ delayForCellEdit: true }, …)`. */
export const delayForCellEdit = 64;

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** What `executeMethod` was given, as far as this host needs it. */
export interface MethodCall {
  readonly dispatchId: number;
  readonly version: number;
  /** Of a rich API batch: its JSON and its flags. */
  readonly body: string;
  readonly flags: number;
  readonly settings: readonly (readonly [string, string])[];
  readonly data: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const readCall = (data: unknown): MethodCall => {
  const { DdaMethod, ArrayData, DdaSettingsMethod } = (data ?? {}) as MethodData;
  return {
    dispatchId: DdaMethod?.DispatchId ?? -1,
    version: DdaMethod?.Version ?? 1,
    body: text(ArrayData?.[4]),
    flags: Number(ArrayData?.[6] ?? 0),
    settings: DdaSettingsMethod?.Properties ?? [],
    data: (data ?? {}) as Readonly<Record<string, unknown>>,
  };
};
