import type { Graph } from '../packages/portal-kit/test/portal.tsx'

/** What a form is asked about, and what the graph answers it meanwhile. */
export interface Sample {
  about?: Record<string, unknown>
  graph?: Graph
  /** The button that leads from a choice to the form. */
  opened?: string
  /** A form that only asks whether one is sure, or chooses from a list. */
  asks?: 'nothing'
}

const seen = { id: 'one', version: 1 }
const unit = { id: 'unit', code: '356', name: 'Huyện Ý Yên' }
const office = {
  ...unit,
  people: [
    { id: 'an', name: 'An' },
    { id: 'binh', name: 'Bình' },
  ],
  officeHolders: [{ person: { id: 'an', name: 'An' }, position: { duties: ['LEAD'] } }],
}
const body = { ...seen, name: 'Trung tâm', sitsOn: { id: 'unit', name: 'Xã' } }
const petition = {
  ...seen,
  code: 'Đ-1',
  unit,
  kind: null,
  jurisdiction: null,
  conditionsMet: null,
  field: null,
}
const session = { ...seen, kind: 'AD_HOC', held: 'OWN', noVisitors: false, delegationRules: [] }
const slot = { ...seen, date: '2023-06-20' }
const client = { ...seen, name: 'Cổng dữ liệu' }
const line = {
  kind: 'MERGE',
  level: 'COMMUNE',
  predecessor: '',
  share: '',
  code: '',
  name: '',
  unitKind: '',
  parent: '',
  continues: false,
}
const rank = { ...seen, index: 'PAPI', year: 2022, rank: 7, of: 63, source: 'Báo cáo' }
const procedure = { ...seen, name: 'Khai sinh', field: 'Hộ tịch', level: 'COMMUNE', statutoryDays: 1 }

const meeting = {
  ...seen,
  following: [{ id: 'next', title: 'Kỳ họp sau', day: '2023-07-10' }],
  petitions: { open: 2 },
}

const CLOCK = {
  ...seen,
  deadline: {
    rule: { extensions: [{ reason: 'COMPLEX', daysAtOnce: 30 }], pauses: [{ reason: 'WAITING' }] },
  },
}

export const SAMPLES: Record<string, Sample> = {
  'complaints AppealComplaintCaseForm': { about: { seenCase: seen } },
  'complaints AskProtectionForm': { about: { seenCase: seen } },
  'complaints DecideProtectionForm': { about: { measure: seen, step: 'grant' } },
  'complaints MakeRedactedCopyForm': { about: { request: seen, original: 'Nội dung' } },
  'complaints DecideRedactedCopyForm': { about: { copy: seen, step: 'give_back' } },
  'complaints RecordFeedbackForm': { about: { seenCase: seen } },
  'complaints ClassifyForm': { about: { petition }, asks: 'nothing' },
  'complaints ConfirmHolderForm': { about: { holder: seen } },
  'complaints CorrectSessionForm': { about: { session: { ...session, held: 'DELEGATED' } } },
  'complaints CustodianCard': {},
  'complaints TieLandForm': { about: { subject: { matter: 'one' } }, asks: 'nothing' },
  'complaints UntieLandForm': { about: { tie: seen }, asks: 'nothing' },
  'complaints ExtendClockForm': { about: { clock: CLOCK } },
  'complaints FieldForm': { about: { petition } },
  'complaints GroundsForm': { about: { petition, outcome: 'accept' } },
  'complaints HoldSlotForm': { about: { slot }, asks: 'nothing' },
  'complaints MergeForm': { about: { petition } },
  'complaints MissSlotForm': { about: { slot } },
  'complaints MoveSlotForm': { about: { slot } },
  'complaints EndBacklogItemForm': {
    about: { item: { ...seen, allowedSteps: ['settle', 'end_by_notice', 'pass_to_centre'] } },
  },
  'complaints ListBacklogItemForm': { about: { unit: 'unit' } },
  'complaints OpenComplaintCaseForm': { about: { petition } },
  'complaints OpenDenunciationCaseForm': { about: { petition } },
  'complaints PauseClockForm': { about: { clock: CLOCK } },
  'complaints PostingForm': {
    about: { unit: 'unit', span: { from: '2023-06-01', to: '2023-07-01' }, duty: null, posted: undefined },
  },
  'complaints RecordDialogueForm': { about: { unit: 'unit' } },
  'complaints ResumeClockForm': { about: { clock: CLOCK } },
  'complaints SessionForm': { about: { unit: 'unit' } },
  'complaints EndHolderForm': { about: { holder: seen }, asks: 'nothing' },
  'complaints RecoverForm': { about: { holder: { ...seen, fingerprint: 'AAAA', recordsLeft: 3 } } },
  'complaints RewrapForm': { about: { holder: { ...seen, fingerprint: 'AAAA', recordsLeft: 3 } } },
  'complaints AskSightForm': { about: { petition } },
  'complaints DecideSightForm': { about: { request: { ...seen, hours: 24 }, decision: 'grant' } },
  'complaints MakeNationalBatchForm': { about: { unit: 'unit' } },
  'complaints PlanOnlineReceptionForm': { about: { unit: 'unit' } },
  'complaints RecordDataBreachForm': { about: { unit: 'unit' } },
  'complaints RecordDataRequestForm': { about: { unit: 'unit' } },
  'complaints StepDataBreachForm': { about: { breach: seen, step: 'notify' } },
  'complaints StepDataRequestForm': { about: { request: seen, step: 'refuse' } },
  'complaints RefuseReceptionForm': { about: { unit: 'unit' } },
  'complaints StepOnlineReceptionForm': {
    about: { online: { ...seen, on: '2026-07-15', unit }, step: 'announce' },
  },
  'complaints StepReceptionRefusalForm': { about: { refusal: seen, step: 'notify' } },
  'complaints StepDenunciationCaseForm': {
    about: { seenCase: { ...seen, petitions: [] }, step: 'not_accept' },
  },
  'complaints StepComplaintCaseForm': {
    about: { seenCase: { ...seen, verifiedOn: null, petitions: [] }, step: 'refuse' },
  },
  'complaints TieForm': { about: { petition }, opened: 'matter.open' },
  'complaints TransferForm': { about: { petition } },
  'complaints VisitForm': { about: { session } },
  'directives DecideCorrectionForm': { about: { correction: seen, step: 'accept' } },
  'directives EndAgreementForm': { about: { agreement: seen } },
  'directives ProposeCorrectionForm': { about: { citation: 'one' } },
  'directives ProposeModelForm': {},
  'directives SignAgreementForm': {},
  'directives StepModelForm': { about: { model: seen, step: 'recognise' } },
  'directives AskTaskForm': { about: { record: { domain: 'supervision', ids: ['one'], units: [unit] } } },
  'directives AnswerTaskForm': { about: { task: seen, step: 'report' } },
  'directives ExtendTaskForm': { about: { task: seen } },
  'directives GiveTaskForm': { about: { unit: 'unit' } },
  'directives RegisterDocumentForm': { about: { unit: 'unit' } },
  'directives RelateForm': { about: { from: 'one' }, asks: 'nothing' },
  'directives ReviewTaskForm': { about: { task: seen, step: 'return' } },
  'organization AssignForm': { about: { unit: office, position: { id: 'head', title: 'Chủ tịch' } } },
  'organization AddPasskeyForm': {},
  'organization ChangePasswordForm': {},
  'organization CodeForm': { about: { send: async () => true, busy: false, save: 'Ghi' } },
  'organization CreateClientForm': {},
  'organization DecideDayForm': {},
  'organization DelegateForm': { about: { unit: office } },
  'organization DisableClientForm': { about: { client }, asks: 'nothing' },
  'organization EndAssignmentForm': { about: { held: seen } },
  'organization EndDelegationForm': { about: { delegation: { ...seen, duty: 'LEAD' } } },
  'organization EndBodyForm': { about: { body } },
  'organization EndGrantForm': { about: { grant: { ...seen, role: 'CLERK' } } },
  'organization EndPositionForm': { about: { position: { ...seen, title: 'Chủ tịch' } } },
  'organization EnrolForm': {
    graph: {
      BeginSecondFactor: () => ({
        beginSecondFactor: { __typename: 'Enrolment', secret: 'ABCD', uri: 'otpauth://totp/x?secret=ABCD' },
      }),
    },
  },
  'organization GrantRoleForm': { about: { account: 'one', roles: [{ code: 'CLERK', takesTwo: false }] } },
  'organization LineForm': { about: { line, day: '2023-06-14' } },
  'organization MoveBodyForm': { about: { body } },
  'organization OpenAccountForm': {},
  'organization OpenBodyForm': { about: { unit } },
  'organization OpenPositionForm': { about: { body } },
  'organization PasswordAgainForm': {},
  'organization PasteForm': {},
  'organization PlanForm': {
    about: {
      plan: { title: '', legalBasis: '', effectiveOn: '2023-07-01', corrects: '', lines: [] },
      busy: false,
      problem: undefined,
      onSave: async () => true,
    },
  },
  'organization ReasonForm': { about: { plan: seen, save: 'Trả lại' } },
  'organization RecordPersonForm': { about: { unit } },
  'organization RedirectForm': {
    about: { item: { ...seen, label: 'Việc', effectiveOn: '2023-07-01', from: unit, to: unit } },
    graph: {
      HandOverSuccessors: () => ({
        unit: { __typename: 'Unit', ...unit, asOf: '2023-06-30', successors: [{ __typename: 'Step', unit }] },
      }),
    },
    asks: 'nothing',
  },
  'organization RenameBodyForm': { about: { body } },
  'organization MovePositionForm': { about: { position: { ...seen, title: 'Chủ tịch' }, unit: 'unit' } },
  'organization RenamePositionForm': { about: { position: { ...seen, title: 'Chủ tịch' } } },
  'organization RevokeKeyForm': {
    about: { client, endingKey: { id: 'key', prefix: 'pk' } },
    asks: 'nothing',
  },
  'organization RotateKeyForm': { about: { client }, asks: 'nothing' },
  'reform AbolishProcedureForm': { about: { procedure } },
  'reform ApproveLandForm': { about: { project: seen } },
  'reform PublishLandForm': { about: { project: seen } },
  'reform RecordLandForm': { about: { unit: 'unit' } },
  'reform StepLandForm': { about: { project: seen } },
  'reform CallOffForm': { about: { inspection: seen }, asks: 'nothing' },
  'reform ConcludeForm': { about: { inspection: seen }, asks: 'nothing' },
  'reform FindingForm': { about: { inspection: seen, visits: [{ id: 'v', place: 'UBND xã' }] } },
  'reform OwePublicationForm': { about: { unit: 'unit' } },
  'reform PlanInspectionForm': { about: { unit: 'unit' } },
  'reform PostPublicationForm': { about: { publication: { ...seen, title: 'QĐ 12' } } },
  'reform RemedyForm': { about: { finding: seen } },
  'reform VerifyPublicationForm': { about: { publication: { ...seen, title: 'QĐ 12' } }, asks: 'nothing' },
  'reform VisitForm': { about: { inspection: seen } },
  'reform AmendProcedureForm': { about: { procedure } },
  'reform ArrangeProcedureForm': {
    about: { procedure: { ...seen, oneStopOn: null, processDecision: null, processOn: null } },
  },
  'reform CorrectIndexForm': { about: { result: rank } },
  'reform EndExemptionForm': { about: { exemption: seen } },
  'reform GrantExemptionForm': { about: { within: 'unit' } },
  'reform IssueProcedureForm': { about: { unit: 'unit' } },
  'reform RecordIndexForm': { about: { unit: 'unit' } },
  'reform StepDossierForm': { about: { dossier: { ...seen, outside: false }, step: 'refuse' } },
  'reform StepMonthForm': { about: { entry: seen, step: 'reopen' } },
  'reform SubmitDossierForm': { about: { unit: 'unit' } },
  'reporting AcknowledgeForm': { about: { recipient: { ...seen, name: 'Tỉnh ủy' } } },
  'reporting AssignForm': {
    about: { report: 'one', discrepancy: { ...seen, message: 'Tổng lệch', assignment: null } },
  },
  'reporting ArchiveForm': { about: { report: seen } },
  'reporting CorrigendumForm': {
    about: { report: seen, figures: [{ key: 'a', label: 'Lượt tiếp', section: 'III' }] },
  },
  'reporting DefineIndicatorForm': { about: { unit: 'unit' } },
  'reporting ReopenForm': { about: { report: seen } },
  'reporting ReviewForm': { about: { report: seen }, asks: 'nothing' },
  'reporting SendForm': { about: { report: seen } },
  'reporting SignForm': { about: { report: { ...seen, unit } } },
  'reporting WithdrawFigureForm': { about: { figure: { ...seen, label: 'Lượt tiếp' } } },
  'reporting StartReconcilingForm': { about: { report: seen }, asks: 'nothing' },
  'reporting ExplainForm': {
    about: { report: 'one', discrepancy: { ...seen, message: 'Tổng lệch', reason: '', state: 'OPEN' } },
  },
  'reporting AddRuleForm': {
    about: { template: { id: 'one', fields: [{ code: 'a', label: 'Hộ', labelEn: null }] } },
  },
  'reporting ExemptForm': { about: { template: 'one' } },
  'reporting OpenPeriodForm': { about: { template: 'one' } },
  'reporting WithdrawRuleForm': { about: { rule: { ...seen, message: 'Hộ nghèo' } }, asks: 'nothing' },
  'reporting StepSubmissionForm': { about: { submission: seen, step: 'sendBack' } },
  'reporting RecordFigureForm': {
    about: {
      report: { id: 'one' },
      figure: { key: 'a', version: 1, value: 5, ofTotal: 10, statedRatioPercent: 50, asOf: '2023-06-14' },
    },
  },
  'supervision CancelOccasionForm': { about: { occasion: meeting } },
  'supervision CloseOccasionForm': { about: { occasion: meeting }, asks: 'nothing' },
  'supervision HoldOccasionForm': { about: { occasion: meeting } },
  'supervision PlanOccasionForm': {},
  'supervision AnswerFollowUpForm': {
    about: { followUp: { ...seen, kind: 'VOTER_PETITION' }, step: 'report' },
  },
  'supervision AmendFollowUpForm': {
    about: { followUp: { ...seen, content: 'Bổ sung thuốc', expectedBy: '2023-07-10' } },
  },
  'supervision ApproveProgrammeForm': { about: { programme: seen } },
  'supervision CloseProgrammeForm': { about: { programme: seen }, asks: 'nothing' },
  'supervision ProposeThemeForm': { about: { unit: 'unit' } },
  'supervision RecordPromiseForm': {
    about: { question: { ...seen, issuer: unit, addresseeName: 'Sở Y tế', occasion: 'one' } },
  },
  'supervision CancelSessionForm': { about: { session: seen } },
  'supervision DecideThemeForm': { about: { theme: seen } },
  'supervision DraftProgrammeForm': { about: { unit: 'unit' } },
  'supervision EscalateFollowUpForm': { about: { followUp: { ...seen, kind: 'RECOMMENDATION' } } },
  'supervision HoldSessionForm': { about: { session: seen } },
  'supervision IssueFollowUpForm': { about: { unit: 'unit' } },
  'supervision PlanSessionForm': { about: { programme: 'one' } },
  'supervision RecordFindingForm': { about: { session: seen } },
  'supervision ReviewFollowUpForm': {
    about: { followUp: { ...seen, kind: 'RECOMMENDATION' }, step: 'verify' },
  },
}
