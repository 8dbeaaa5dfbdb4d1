import type { Duty } from '../duty/duty.ts'

/** An office of a body: what its holder is called and is in charge of. */
export interface Position {
  id: string
  unitId: string
  singleHolder: boolean
  duties: Duty[]
  /** First day; null: before the register begins. */
  validFrom: string | null
  /** First day on which it no longer exists. */
  validTo: string | null
}
