export declare function missingForSchema(): string | undefined;
export declare function schemaFaults(manifest: string): string[];
