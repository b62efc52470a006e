/** A name as names are compared: without case and outer spaces. */
export const fold = (name: string): string => name.trim().toLowerCase();
