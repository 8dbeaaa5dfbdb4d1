import type { Making, RequestContext } from '@province/subgraph/request'
import { AssignmentRepository } from './directory/assignment/assignment.repository.ts'
import { AssignmentService } from './directory/assignment/assignment.service.ts'
import { BodyRepository } from './directory/body/body.repository.ts'
import { BodyService } from './directory/body/body.service.ts'
import { BodyFindRepository } from './directory/body/body-find.repository.ts'
import { BodyFindService } from './directory/body/body-find.service.ts'
import { DirectoryChangeRepository } from './directory/change/directory-change.repository.ts'
import { DutyDelegationRepository } from './directory/duty-delegation/duty-delegation.repository.ts'
import { DutyDelegationService } from './directory/duty-delegation/duty-delegation.service.ts'
import { LeaderCoverageRepository } from './directory/leader-coverage/leader-coverage.repository.ts'
import { LeaderCoverageService } from './directory/leader-coverage/leader-coverage.service.ts'
import { PersonRepository } from './directory/person/person.repository.ts'
import { PersonService } from './directory/person/person.service.ts'
import { PositionRepository } from './directory/position/position.repository.ts'
import { PositionService } from './directory/position/position.service.ts'
import { PositionChangeService } from './directory/position/position-change.service.ts'
import { OfficeSuccessionRepository } from './directory/succession/office-succession.repository.ts'
import { OfficeSuccessionService } from './directory/succession/office-succession.service.ts'

import type { RegisterCases } from './register-cases.ts'

/** Everything that is done with bodies, positions, people and their duties. */
export interface DirectoryCases {
  people: PersonService
  bodies: BodyService
  bodyFinding: BodyFindService
  positions: PositionService
  positionChanges: PositionChangeService
  assignments: AssignmentService
  dutyDelegations: DutyDelegationService
  leaderCoverage: LeaderCoverageService
  offices: OfficeSuccessionService
}

interface DirectoryContext extends RequestContext, DirectoryCases, Pick<RegisterCases, 'units'> {}

/** How the use cases of the directory are made. */
export const directoryCases: Pick<Making<DirectoryContext>, keyof DirectoryCases> = {
  people: (request) => new PersonService(new PersonRepository(request), request.units, request),
  bodies: (request) =>
    new BodyService(
      new BodyRepository(request),
      new DirectoryChangeRepository(request),
      request.units,
      request,
    ),
  bodyFinding: (request) => new BodyFindService(new BodyFindRepository(request), request.units, request),
  positionChanges: (request) =>
    new PositionChangeService(
      new PositionRepository(request),
      new DirectoryChangeRepository(request),
      request.bodies,
      request.units,
      request,
    ),
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
  offices: (request) => new OfficeSuccessionService(new OfficeSuccessionRepository(request), request),
  leaderCoverage: (request) => new LeaderCoverageService(new LeaderCoverageRepository(request), request),
}
