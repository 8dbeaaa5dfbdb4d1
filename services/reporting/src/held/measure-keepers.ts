/** Says what one of each measure is that a template asks for, by its key. */
export interface EnteredUnits {
  unitsOfCount(measures: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Says which measures somebody keeps, and what one of each is. */
export interface MeasureKeepers {
  /** By key; what nobody keeps is not there. Refuses with `SUBGRAPH_UNAVAILABLE` while a domain does not answer. */
  unitsOfCount(keys: readonly string[], unitId: string): Promise<ReadonlyMap<string, string>>
}
