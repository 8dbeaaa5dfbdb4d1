import { installationOf } from '@province/subgraph'
import { migrations } from '../migrations/migrations.ts'
import { entities } from './database.ts'

/** Brings the schema to its newest migration. */
export const { migrate } = installationOf({ schema: 'complaints', entities, migrations })

/**
 * Loads nothing: the half-year report says how many units posted a schedule, but no day of any, and none is
 * invented. What is held begins with what clerks post.
 */
export const seed = async (): Promise<boolean> => false
