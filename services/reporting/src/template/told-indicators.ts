/** Says whether indicators are told of on a day. */
export interface ToldIndicators {
  /** Refuses with `INDICATOR_UNKNOWN` or `INDICATOR_WITHDRAWN` what nobody is told of, blaming `field`. */
  requireTold(codes: readonly string[], day: string, field: string): Promise<void>
}
