import type { CompetentLevel } from '../generated/graphql.ts'

/** Levels of authority that decide in procedures, from the highest. */
export const LEVELS: readonly CompetentLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE']
