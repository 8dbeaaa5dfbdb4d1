import type { SupervisionSessionQuery } from '../generated/graphql.ts'

/** A session as its page shows it. */
export type ShownSession = NonNullable<SupervisionSessionQuery['supervisionSession']>
