import type { Making, RequestContext } from '@province/subgraph/request'
import { AssignmentRepository } from './directory/assignment/assignment.repository.ts'
import { AssignmentService } from './directory/assignment/assignment.service.ts'
import { DutyDelegationRepository } from './directory/duty-delegation/duty-delegation.repository.ts'
import { DutyDelegationService } from './directory/duty-delegation/duty-delegation.service.ts'
import { LeaderCoverageRepository } from './directory/leader-coverage/leader-coverage.repository.ts'
import { LeaderCoverageService } from './directory/leader-coverage/leader-coverage.service.ts'
import { PersonRepository } from './directory/person/person.repository.ts'
import { PersonService } from './directory/person/person.service.ts'
import { PositionRepository } from './directory/position/position.repository.ts'
import { PositionService } from './directory/position/position.service.ts'

import type { RegisterCases } from './register-cases.ts'

/** Everything that is done with bodies, positions, people and their duties. */
export interface DirectoryCases {
  people: PersonService
  positions: PositionService
  assignments: AssignmentService
  dutyDelegations: DutyDelegationService
  leaderCoverage: LeaderCoverageService
}

interface DirectoryContext extends RequestContext, DirectoryCases, Pick<RegisterCases, 'units'> {}

/** How the use cases of the directory are made. */
export const directoryCases: Pick<Making<DirectoryContext>, keyof DirectoryCases> = {
  people: (request) => new PersonService(new PersonRepository(request), request.units, request),
  positions: (request) => new PositionService(new PositionRepository(request), request),
  assignments: (request) =>
    new AssignmentService(
      new AssignmentRepository(request),
      new PositionRepository(request),
      request.people,
      request.units,
      request,
    ),
  dutyDelegations: (request) =>
    new DutyDelegationService(
      new DutyDelegationRepository(request),
      new AssignmentRepository(request),
      request.people,
      request.units,
      request,
    ),
  leaderCoverage: (request) => new LeaderCoverageService(new LeaderCoverageRepository(request), request),
}
