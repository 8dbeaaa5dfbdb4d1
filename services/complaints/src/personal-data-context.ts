import type { RequestContext } from '@province/subgraph/request'
import type { ClockService } from './clock/clock.service.ts'
import {
  DataBreachRepository,
  DataBreachStepRepository,
} from './personal-data/breach/data-breach.repository.ts'
import { DataBreachService } from './personal-data/breach/data-breach.service.ts'
import {
  DataRequestRepository,
  DataRequestStepRepository,
} from './personal-data/request/data-request.repository.ts'
import { DataRequestService } from './personal-data/request/data-request.service.ts'
import type { PetitionService } from './petition/petition/petition.service.ts'
import type { VisitService } from './reception/visit/visit.service.ts'

/** The use cases of personal data. */
export interface PersonalDataContext {
  dataRequests: DataRequestService
  dataBreaches: DataBreachService
}

/** What personal data is worked on with. */
interface Surroundings extends RequestContext {
  clocks: ClockService
  petitions: PetitionService
  visits: VisitService
}

/** How each use case of personal data is made. */
type PersonalDataMaking = {
  [Name in keyof PersonalDataContext]: (context: Surroundings) => PersonalDataContext[Name]
}

export const personalDataMaking: PersonalDataMaking = {
  dataRequests: (context) =>
    new DataRequestService(
      new DataRequestRepository(context),
      new DataRequestStepRepository(context),
      context,
      context,
    ),
  dataBreaches: (context) =>
    new DataBreachService(
      new DataBreachRepository(context),
      new DataBreachStepRepository(context),
      context.clocks,
      context,
    ),
}
