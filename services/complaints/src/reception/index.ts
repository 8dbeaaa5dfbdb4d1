/** What other wings may use of reception. */
export type { ComplianceScope } from './compliance/reception-compliance.repository.ts'
export { tiersWithDuty } from './duty/reception-duty.ts'
export type { UnitLevel } from './duty/reception-rule.ts'
export { receptionWindow } from './duty/reception-window.ts'
export { DEMONSTRATION, isInvented } from './slot/invented.ts'
export type { VisitRow } from './visit/visit.repository.ts'
export type { VisitService } from './visit/visit.service.ts'
export { VisitType } from './visit/visit.type.ts'
