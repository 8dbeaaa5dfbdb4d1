import type { EntityManager } from '@mikro-orm/postgresql'
import type { RequestContext } from '@province/subgraph/work'
import { HandOverRepository } from '../hand-over/hand-over.repository.ts'
import { HandOverService } from '../hand-over/hand-over.service.ts'
import type { OpenItems } from '../hand-over/open-items.port.ts'
import { HierarchyRepository } from '../hierarchy/hierarchy.repository.ts'
import type { UnitService } from '../unit/unit.service.ts'
import { UnitRegisterRepository } from '../unit/unit-register.repository.ts'
import { ReorganisationRepository } from './reorganisation.repository.ts'
import { ReorganisationService } from './reorganisation.service.ts'
import { ReorganisationExecutionService } from './reorganisation-execution.service.ts'
import { ReorganisationPlanRepository } from './reorganisation-plan.repository.ts'
import { ReorganisationPlanService } from './reorganisation-plan.service.ts'
import { ReorganisationPreviewService } from './reorganisation-preview.service.ts'

/** What is done with reorganisations, from their first line to the last hand-over. */
export interface ReorganisationCases {
  reorganisations: ReorganisationService
  reorganisationPlans: ReorganisationPlanService
  reorganisationPreviews: ReorganisationPreviewService
  reorganisationExecution: ReorganisationExecutionService
  handOvers: HandOverService
}

/** The part of a request that changing the register needs; the demonstration world brings its own. */
export type Changing = Pick<RequestContext, 'actor' | 'reader' | 'load' | 'record'> & {
  em: EntityManager
  authority: Pick<RequestContext['authority'], 'may' | 'require'>
}

/** Puts the use cases of reorganisations together. */
export function reorganisationCases(
  request: Changing,
  units: UnitService,
  openItems: Pick<OpenItems, 'under'>,
): ReorganisationCases {
  const { em, reader, load } = request
  const plans = new ReorganisationPlanRepository(reader, em)
  const events = new ReorganisationRepository(reader)
  const lifecycle = new ReorganisationPlanService(plans, events, request)
  const handOvers = new HandOverService(new HandOverRepository(reader, em), events, request)
  const register = new UnitRegisterRepository(em)
  const hierarchy = new HierarchyRepository(em)
  return {
    reorganisations: new ReorganisationService(events, units, load),
    reorganisationPlans: lifecycle,
    reorganisationPreviews: new ReorganisationPreviewService(plans, openItems),
    reorganisationExecution: new ReorganisationExecutionService(
      plans,
      lifecycle,
      register,
      hierarchy,
      handOvers,
      openItems,
    ),
    handOvers,
  }
}
