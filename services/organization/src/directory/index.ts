// Bodies, people and their duties, as other wings know them.
export type { CoveredUnitRow } from './leader-coverage/leader-coverage.repository.ts'
