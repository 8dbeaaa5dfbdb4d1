// Units and their reorganisations, as other wings know them.

export type {
  DueOffice,
  EndedUnit,
  OfficeChange,
  OfficeOutlook,
  Offices,
  OpenedUnit,
} from './plan/offices.port.ts'
export { unitField } from './unit/unit.field.ts'
export type { UnitRepository, UnitRow } from './unit/unit.repository.ts'
export type { UnitService } from './unit/unit.service.ts'
export type { UnitLevel } from './unit/unit.ts'
export { UnitLevelEnum, UnitType } from './unit/unit.type.ts'
export { holdsInvisible } from './unit/unit-rule.ts'
