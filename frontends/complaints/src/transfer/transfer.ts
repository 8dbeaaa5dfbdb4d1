import type { TransfersQuery } from '../generated/graphql.ts'

/** A transfer as a list shows it. */
export type Transfer = NonNullable<TransfersQuery['transfers']>['edges'][number]['node']
