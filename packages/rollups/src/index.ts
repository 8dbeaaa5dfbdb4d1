export { type Rollup, type RollupSight, type RollupSpec, rollup } from './rollup.ts'
export { type RollupScope, rolledUp, rolledUpUnder, rolledUpUnderDuring } from './rollup-counts.ts'
export { rollupTables } from './rollup-tables.ts'
export { foldRollup, rollupWork } from './rollup-work.ts'
