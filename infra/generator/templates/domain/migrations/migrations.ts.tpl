import { Migration20230101000000 } from './Migration20230101000000.ts'
import { __Migration__ } from './__Migration__.ts'

/** Every migration, in order. */
export const migrations = [Migration20230101000000, __Migration__]
