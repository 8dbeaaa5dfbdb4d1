/** A unit as a file lists it. */
export interface UnitEntry {
  code: string
  level: string
  kind: string
  name: string
  /** The code of the unit above; empty for the province. */
  parentCode: string
}
