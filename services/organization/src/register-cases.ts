import type { Making, RequestContext } from '@province/subgraph/request'
import { ReorganisationRepository } from './register/decree/reorganisation.repository.ts'
import { ReorganisationService } from './register/decree/reorganisation.service.ts'
import { ReorganisationExecutionService } from './register/execution/reorganisation-execution.service.ts'
import { HandOverRepository } from './register/hand-over/hand-over.repository.ts'
import { HandOverService } from './register/hand-over/hand-over.service.ts'
import { HierarchyRepository } from './register/hierarchy/hierarchy.repository.ts'
import { UnitRegisterRepository } from './register/hierarchy/unit-register.repository.ts'
import { UnitRegisterService } from './register/hierarchy/unit-register.service.ts'
import type { OpenItems } from './register/open-item/open-items.port.ts'
import { OpenItemsService } from './register/open-item/open-items.service.ts'
import { OwnOpenItemsRepository } from './register/open-item/own-open-items.repository.ts'
import type { Offices } from './register/plan/offices.port.ts'
import { ReorganisationPlanRepository } from './register/plan/reorganisation-plan.repository.ts'
import { ReorganisationPlanService } from './register/plan/reorganisation-plan.service.ts'
import { ReorganisationStepRepository } from './register/plan/reorganisation-step.repository.ts'
import { ReorganisationPreviewService } from './register/preview/reorganisation-preview.service.ts'
import { UnitTierRepository } from './register/tier/unit-tier.repository.ts'
import { UnitTierService } from './register/tier/unit-tier.service.ts'
import { UnitRepository } from './register/unit/unit.repository.ts'
import { UnitService } from './register/unit/unit.service.ts'

/** What is done with units and their reorganisations, from their first line to the last hand-over. */
export interface RegisterCases {
  units: UnitService
  unitTiers: UnitTierService
  unitRegister: UnitRegisterService
  reorganisations: ReorganisationService
  reorganisationPlans: ReorganisationPlanService
  reorganisationPreviews: ReorganisationPreviewService
  reorganisationExecution: ReorganisationExecutionService
  handOvers: HandOverService
  openItems: OpenItemsService
}

interface RegisterContext extends RequestContext, RegisterCases {
  offices: Offices
}

/** How the use cases of the register are made; `others` asks the other domains what they have open. */
export const registerCases = (
  others: Pick<OpenItems, 'under' | 'guardedUnder'>,
): Pick<Making<RegisterContext>, keyof RegisterCases> => ({
  units: (request) => new UnitService(new UnitRepository(request)),
  unitTiers: (request) => new UnitTierService(new UnitTierRepository(request)),
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
      request.openItems,
      request.offices,
      request.language,
    ),
  reorganisationExecution: ({ reorganisationPlans, unitRegister, handOvers, openItems, offices }) =>
    new ReorganisationExecutionService(reorganisationPlans, unitRegister, handOvers, openItems, offices),
  handOvers: (request) => new HandOverService(new HandOverRepository(request), request),
  openItems: (request) => new OpenItemsService(new OwnOpenItemsRepository(request), others, request),
})
