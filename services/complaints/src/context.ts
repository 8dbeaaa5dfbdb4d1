import type { RequestContext } from '@province/subgraph'
import { MeasureService } from './measure/measure.service.ts'
import { ReceptionComplianceRepository } from './reception-compliance/reception-compliance.repository.ts'
import { ReceptionComplianceService } from './reception-compliance/reception-compliance.service.ts'
import { UnitLifeRepository } from './reception-duty/reception-duty.repository.ts'
import { ReceptionDutyService } from './reception-duty/reception-duty.service.ts'
import { ReceptionPostingService } from './reception-schedule/reception-posting.service.ts'
import { ReceptionScheduleRepository } from './reception-schedule/reception-schedule.repository.ts'
import { ReceptionScheduleService } from './reception-schedule/reception-schedule.service.ts'

/** A request with the use cases of complaints. */
export interface Context extends RequestContext {
  receptionDuties: ReceptionDutyService
  receptionSchedules: ReceptionScheduleService
  postings: ReceptionPostingService
  compliance: ReceptionComplianceService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = (request: RequestContext): Context => {
  const schedules = new ReceptionScheduleRepository(request.reader, request.em)
  const compliance = new ReceptionComplianceRepository(request.reader)
  const receptionDuties = new ReceptionDutyService(new UnitLifeRepository(request.reader), request.load)
  return Object.assign(Object.create(request), {
    receptionDuties,
    receptionSchedules: new ReceptionScheduleService(schedules, request.load),
    postings: new ReceptionPostingService(schedules, receptionDuties, request),
    compliance: new ReceptionComplianceService(compliance),
    measures: new MeasureService(compliance, schedules, request.clock.today()),
  }) as Context
}
