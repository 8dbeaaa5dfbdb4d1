import type { Making } from '@province/subgraph/work'
import type { Context } from './context.ts'
import { HandOverRepository } from './hand-over/hand-over.repository.ts'
import { HandOverService } from './hand-over/hand-over.service.ts'
import type { OpenItems } from './hand-over/open-items.port.ts'
import { HierarchyRepository } from './hierarchy/hierarchy.repository.ts'
import { ReorganisationRepository } from './reorganisation/reorganisation.repository.ts'
import { ReorganisationService } from './reorganisation/reorganisation.service.ts'
import { ReorganisationExecutionService } from './reorganisation/reorganisation-execution.service.ts'
import { ReorganisationPlanRepository } from './reorganisation/reorganisation-plan.repository.ts'
import { ReorganisationPlanService } from './reorganisation/reorganisation-plan.service.ts'
import { ReorganisationPreviewService } from './reorganisation/reorganisation-preview.service.ts'
import { ReorganisationStepRepository } from './reorganisation/reorganisation-step.repository.ts'
import { UnitRepository } from './unit/unit.repository.ts'
import { UnitService } from './unit/unit.service.ts'
import { UnitRegisterRepository } from './unit/unit-register.repository.ts'
import { UnitRegisterService } from './unit/unit-register.service.ts'

/** What is done with units and their reorganisations, from their first line to the last hand-over. */
export interface RegisterCases {
  units: UnitService
  unitRegister: UnitRegisterService
  reorganisations: ReorganisationService
  reorganisationPlans: ReorganisationPlanService
  reorganisationPreviews: ReorganisationPreviewService
  reorganisationExecution: ReorganisationExecutionService
  handOvers: HandOverService
}

/** How the use cases of the register are made; `openItems` asks the other domains what they have open. */
export const registerCases = (
  openItems: Pick<OpenItems, 'under'>,
): Pick<Making<Context>, keyof RegisterCases> => ({
  units: (request) => new UnitService(new UnitRepository(request)),
  unitRegister: (request) =>
    new UnitRegisterService(new UnitRegisterRepository(request), new HierarchyRepository(request)),
  reorganisations: (request) =>
    new ReorganisationService(new ReorganisationRepository(request), request.units),
  reorganisationPlans: (request) =>
    new ReorganisationPlanService(
      new ReorganisationPlanRepository(request),
      new ReorganisationStepRepository(request),
      new ReorganisationRepository(request),
      new UnitRegisterRepository(request),
      request,
    ),
  reorganisationPreviews: (request) =>
    new ReorganisationPreviewService(
      new ReorganisationPlanRepository(request),
      new UnitRegisterRepository(request),
      openItems,
    ),
  reorganisationExecution: ({ reorganisationPlans, unitRegister, handOvers }) =>
    new ReorganisationExecutionService(reorganisationPlans, unitRegister, handOvers, openItems),
  handOvers: (request) =>
    new HandOverService(new HandOverRepository(request), new ReorganisationRepository(request), request),
})
