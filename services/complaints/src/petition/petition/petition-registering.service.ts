import type { SeenVersion } from '@province/subgraph/request'
import { fold } from '@province/words'
import { v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import type { IntakeService } from '../intake/intake.service.ts'
import type { PetitionRow } from './petition.repository.ts'
import { Petition } from './petition.ts'
import { newPetitionCode } from './petition-code.ts'
import type { PetitionWritingService } from './petition-writing.service.ts'

/** Makes petitions of what was written down. */
export class RegistrationService {
  constructor(
    private readonly intakes: IntakeService,
    private readonly clocks: ClockService,
    private readonly writing: PetitionWritingService,
  ) {}

  /** From now on it is a petition of the unit, and the law’s time runs from the day it was received. */
  async register(seen: SeenVersion): Promise<PetitionRow> {
    const intake = await this.intakes.own(seen)
    intake.refuseUnready((await this.intakes.typed(intake)) ?? undefined)
    const { unitId, receivedOn, openedBy } = intake
    const petition = new Petition({
      ...intake,
      id: v7(),
      code: newPetitionCode(),
      summaryFolded: fold(intake.summary),
      registeredBy: openedBy,
      cameById: null,
    })
    intake.end('REGISTERED')
    this.writing.add(petition)
    await this.clocks.arm({
      subjectKind: 'petition',
      subjectId: petition.id,
      unitId,
      kind: 'reception.notify',
      trigger: receivedOn,
    })
    const grounds = { reason: null, document: null, effectiveOn: receivedOn }
    return this.writing.leave(petition, 'register', null, grounds)
  }
}
