import type { RequestContext } from '@province/subgraph/work'
import { DutyDelegationRepository } from '../duty-delegation/duty-delegation.repository.ts'
import { DutyDelegationService } from '../duty-delegation/duty-delegation.service.ts'
import { LeaderCoverageRepository } from '../leader-coverage/leader-coverage.repository.ts'
import { LeaderCoverageService } from '../leader-coverage/leader-coverage.service.ts'
import { PersonRepository } from '../person/person.repository.ts'
import { PersonService } from '../person/person.service.ts'
import { PositionRepository } from '../position/position.repository.ts'
import { PositionService } from '../position/position.service.ts'
import type { UnitService } from '../unit/unit.service.ts'
import { AssignmentRepository } from './assignment.repository.ts'
import { AssignmentService } from './assignment.service.ts'

/** Everything that is done with bodies, positions, people and their duties. */
export interface DirectoryCases {
  people: PersonService
  positions: PositionService
  assignments: AssignmentService
  dutyDelegations: DutyDelegationService
  leaderCoverage: LeaderCoverageService
}

/** Puts the use cases of the directory together. */
export function directoryCases(request: RequestContext, units: UnitService): DirectoryCases {
  const { reader, em } = request
  const positionRows = new PositionRepository(reader, em)
  const assignmentRows = new AssignmentRepository(reader, em)
  const people = new PersonService(new PersonRepository(reader, em), units, request)
  return {
    people,
    positions: new PositionService(positionRows, request),
    assignments: new AssignmentService(assignmentRows, positionRows, people, units, request),
    dutyDelegations: new DutyDelegationService(
      new DutyDelegationRepository(reader, em),
      assignmentRows,
      people,
      units,
      request,
    ),
    leaderCoverage: new LeaderCoverageService(new LeaderCoverageRepository(reader), request),
  }
}
