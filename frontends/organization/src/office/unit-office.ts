import type { UnitOfficeQuery } from '../generated/graphql.ts'

/** Who holds office in a unit, as its page shows it. */
export type UnitOffice = NonNullable<UnitOfficeQuery['unit']>
