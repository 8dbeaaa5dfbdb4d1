import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { COMPLAINTS_CLOCKS } from './clock/complaints-clocks.ts'
import { CaseCountRepository } from './counting/case-count.repository.ts'
import { CaseCountService } from './counting/case-count.service.ts'
import { type CustodyContext, custodyMaking } from './custody-context.ts'
import { LandTieRepository } from './land-tie/land-tie.repository.ts'
import { LandTieService } from './land-tie/land-tie.service.ts'
import { RuleBookService } from './law/rule-book.service.ts'
import { PetitionCountRepository } from './measure/petition-count.repository.ts'
import { PetitionCountService } from './measure/petition-count.service.ts'
import { PostedUnitsRepository } from './measure/posted-units.repository.ts'
import { PostedUnitsService } from './measure/posted-units.service.ts'
import { ReceptionCountRepository } from './measure/reception-count.repository.ts'
import { ReceptionCountService } from './measure/reception-count.service.ts'
import { type NationalContext, nationalMaking } from './national-context.ts'
import { type PersonalDataContext, personalDataMaking } from './personal-data-context.ts'
import { type PetitionContext, petitionMaking } from './petition-context.ts'
import { ProtectionMeasureRepository } from './protection/protection-measure.repository.ts'
import { ProtectionMeasureService } from './protection/protection-measure.service.ts'
import { type ReceptionContext, receptionMaking } from './reception-context.ts'
import type { VaultDesk } from './vault/vault-desk.ts'

/** A request with the use cases of complaints. */
export interface Context
  extends RequestContext,
    ClockCases<ClockKind>,
    ReceptionContext,
    PetitionContext,
    PersonalDataContext,
    NationalContext,
    CustodyContext {
  backlogItems: BacklogItemService
  caseParties: CasePartyService
  caseFeedback: CaseFeedbackService
  naming: NamingService
  complaintCases: ComplaintCaseService
  denunciationCases: DenunciationCaseService
  dialogues: DialogueService
  landTies: LandTieService
  protectionMeasures: ProtectionMeasureService
  jurisdiction: JurisdictionService
  ruleBook: RuleBookService
  postedUnits: PostedUnitsService
  receptionCounts: ReceptionCountService
  petitionCounts: PetitionCountService
  caseCounts: CaseCountService
  statutoryForms: StatutoryFormService
}

/** How it is found out who stands behind a case, and what may not be written of them. */
function partyMaking(desk: VaultDesk) {
  const concerned = new ConcernedSealing(desk.concernedKey)
  return {
    caseParties: (context: Context & RequestContext) =>
      new CasePartyService(new CasePartyRepository(context), concerned, context),
    naming: (context: Context & RequestContext) =>
      new NamingService(
        new NamingRepository(context),
        (record) => context.senders.partiesOf(record),
        concerned,
        context,
      ),
  }
}

/** Adds the use cases to requests of the process that holds this desk. */
export const contextsOf = (desk: VaultDesk): ((request: RequestContext) => Context) =>
  lazyContext<Context>({
    backlogItems: (context) =>
      new BacklogItemService(new BacklogItemRepository(context), context.complaintCases, context),
    ...partyMaking(desk),
    caseFeedback: (context) =>
      new CaseFeedbackService(new CaseFeedbackRepository(context), context.complaintCases, context),
    complaintCases: (context) =>
      new ComplaintCaseService(
        new ComplaintCaseRepository(context),
        { petitions: new ComplaintCasePetitionRepository(context), parties: context.caseParties },
        new CaseThreadService(new ComplaintCaseStepRepository(context), context, context),
        context.jurisdiction,
        context,
      ),
    denunciationCases: (context) =>
      new DenunciationCaseService(
        new DenunciationCaseRepository(context),
        new DenunciationCasePetitionRepository(context),
        new DenunciationThreadService(new DenunciationCaseStepRepository(context), context, context),
        {
          petitions: new DenunciationPetitionsService(context.outcomes, context.transfers),
          parties: context.caseParties,
        },
        context,
      ),
    jurisdiction: (context) =>
      new JurisdictionService(new JurisdictionRepository(context), () => context.ruleBook.jurisdictions()),
    dialogues: (context) =>
      new DialogueService(new DialogueRepository(context), context.complaintCases, context),
    landTies: (context) =>
      new LandTieService(new LandTieRepository(context), context.matters, context.dialogues, context),
    protectionMeasures: (context) =>
      new ProtectionMeasureService(
        new ProtectionMeasureRepository(context),
        context.denunciationCases,
        context,
      ),
    ruleBook: (context) => new RuleBookService(context.reader),
    ...clockMaking<ClockKind>({
      ...COMPLAINTS_CLOCKS,
      current: (reader) => new RuleBookService(reader).times(),
      beforeExtension: (clock, request) =>
        new ComplexityService(new ComplexityRepository(request)).refuseExtension(clock),
    }),
    ...receptionMaking,
    ...personalDataMaking,
    ...petitionMaking(desk),
    ...custodyMaking(desk),
    postedUnits: (context) => new PostedUnitsService(new PostedUnitsRepository(context)),
    receptionCounts: (context) => new ReceptionCountService(new ReceptionCountRepository(context)),
    caseCounts: (context) => new CaseCountService(new CaseCountRepository(context)),
    statutoryForms: (context) => new StatutoryFormService(new StatutoryFormRepository(context), context),
    ...nationalMaking,
    petitionCounts: (context) => new PetitionCountService(new PetitionCountRepository(context)),
  })

import { BacklogItemRepository } from './backlog-item/backlog-item.repository.ts'
import { BacklogItemService } from './backlog-item/backlog-item.service.ts'
import { CaseFeedbackRepository } from './case-feedback/case-feedback.repository.ts'
import { CaseFeedbackService } from './case-feedback/case-feedback.service.ts'
import { CasePartyRepository } from './case-party/case-party.repository.ts'
import { CasePartyService } from './case-party/case-party.service.ts'
import { ConcernedSealing } from './case-party/concerned-sealing.ts'
import { CaseThreadService } from './complaint-case/case-thread.service.ts'
import {
  ComplaintCasePetitionRepository,
  ComplaintCaseRepository,
  ComplaintCaseStepRepository,
} from './complaint-case/complaint-case.repository.ts'
import { ComplaintCaseService } from './complaint-case/complaint-case.service.ts'
import { ComplexityRepository } from './complaint-case/complexity.repository.ts'
import { ComplexityService } from './complaint-case/complexity.service.ts'
import {
  DenunciationCasePetitionRepository,
  DenunciationCaseRepository,
  DenunciationCaseStepRepository,
} from './denunciation-case/denunciation-case.repository.ts'
import { DenunciationCaseService } from './denunciation-case/denunciation-case.service.ts'
import { DenunciationPetitionsService } from './denunciation-case/denunciation-petitions.service.ts'
import { DenunciationThreadService } from './denunciation-case/denunciation-thread.service.ts'
import { DialogueRepository } from './dialogue/dialogue.repository.ts'
import { DialogueService } from './dialogue/dialogue.service.ts'
import { JurisdictionRepository } from './jurisdiction/jurisdiction.repository.ts'
import { JurisdictionService } from './jurisdiction/jurisdiction.service.ts'
import { NamingRepository } from './naming/naming.repository.ts'
import { NamingService } from './naming/naming.service.ts'
import { StatutoryFormRepository } from './statutory-form/statutory-form.repository.ts'
import { StatutoryFormService } from './statutory-form/statutory-form.service.ts'
