import type { UnitPageQuery } from '../generated/graphql.ts'

/** A unit as its page loads it. */
export type UnitOnPage = NonNullable<UnitPageQuery['unit']>
