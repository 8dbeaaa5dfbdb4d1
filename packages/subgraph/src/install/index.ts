import 'reflect-metadata'

export { type LoadedWorld, loadFile } from './file-load.ts'
export { foundationTables, guardedTable, scopedByAction, scopedByUnit, writtenBy } from './foundation.ts'
export { installationOf } from './installation.ts'
