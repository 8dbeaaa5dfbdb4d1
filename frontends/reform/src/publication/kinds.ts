import type { PublicationChannel, PublishedKind } from '../generated/graphql.ts'

/** What has to be published. */
export const KINDS: readonly PublishedKind[] = ['PROCEDURE', 'SCHEDULE', 'RESOLUTION', 'LAND_PLAN']

/** Where it is published. */
export const CHANNELS: readonly PublicationChannel[] = ['PORTAL', 'NOTICE_BOARD', 'PRESS', 'MEETING']
