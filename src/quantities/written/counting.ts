/** How many bytes a plan counts where the unit itself does not say. */
export interface Counting {
  /** In a KB of the sizes of IO: 1,000 or 1,024. */
  readonly bytesPerKB: number;
  /** In a TB of capacity. */
  readonly bytesPerTB: number;
}
