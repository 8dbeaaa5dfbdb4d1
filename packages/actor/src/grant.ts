/** A role held on a unit and on everything below it; the actions are what the role allows. */
export interface Grant {
  role: string
  actions: readonly string[]
  unitId: string
}
