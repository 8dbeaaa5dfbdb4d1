import type { ClockRule, Extension, PauseAllowed } from '@province/clocks'
import { DATA_HOURS } from '../personal-data/data-hours.ts'

/** What makes a rule more particular: the instance of a complaint, and where it is dealt with. */
export type ClockCondition = 'SECOND_INSTANCE' | 'REMOTE'

/** Why a clock may be lengthened. */
export type ExtensionReason = 'COMPLEX' | 'SPECIALLY_COMPLEX' | 'SEVERAL_PLACES_OR_DELEGATED'

/** Why a clock may stand still. */
export type PauseReason = 'AWAITS_OTHER_RESULT' | 'EXPERT_ASSESSMENT'

/** The kind of a clock: what is timed, the same through changes of the law. */
export type ClockKind =
  | 'reception.notify'
  | 'reception.refuse'
  | 'complaint.accept'
  | 'complaint.resolve'
  | 'complaint.publish'
  | 'complaint.suspend.send'
  | 'denunciation.initial'
  | 'denunciation.transfer'
  | 'denunciation.notify'
  | 'denunciation.resolve'
  | 'denunciation.publish'
  | 'transfer.acknowledge'
  | 'data.request'
  | 'data.breach'

/** A time limit of complaints, denunciations or reception. */
export interface ComplaintsClockRule extends ClockRule {
  kind: ClockKind
  conditions: readonly ClockCondition[]
  extensions: readonly (Extension & { reason: ExtensionReason })[]
  pauses: readonly (PauseAllowed & { reason: PauseReason })[]
}

/** What no law is known to say, and this house keeps. */
const HOUSE = 'Quy tắc vận hành của hệ thống này, không phải quy định của pháp luật'

const COMPLAINTS = {
  validFrom: '2012-07-01',
  validTo: null,
  unit: 'CALENDAR_DAYS',
  evidence: 'CODIFIED_TEXT_READ',
  endUnchecked: false,
  conditions: [],
  extensions: [],
  // The Law on Complaints ends a matter or suspends a decision; no article that we have read lets its times stand still.
  pauses: [],
} as const

const DENUNCIATIONS = { ...COMPLAINTS, validFrom: '2019-01-01', unit: 'WORKING_DAYS' } as const

const onComplaints = (article: string) => `Luật Khiếu nại 02/2011/QH13, ${article}`
const onDenunciations = (article: string) => `Luật Tố cáo 25/2018/QH14, ${article}`

const upTo = (days: number) => [{ reason: 'COMPLEX', days, daysAtOnce: days }] as const

/** Tạm đình chỉ: the time of suspension is not counted (article 34.2). */
const SUSPENSION = (
  [
    ['AWAITS_OTHER_RESULT', 'Điều 34 khoản 1 điểm a'],
    ['EXPERT_ASSESSMENT', 'Điều 34 khoản 1 điểm b'],
  ] as const
).map(([reason, article]) => ({
  reason,
  article: onDenunciations(article),
  evidence: 'GENERAL_KNOWLEDGE' as const,
}))

/** Decree 155/2026 replaces both times of acceptance on this day. */
const NEW_ACCEPTANCE = '2026-07-01'

const ACCEPTANCE: readonly ComplaintsClockRule[] = [
  {
    ...COMPLAINTS,
    code: 'complaint.accept.1',
    kind: 'complaint.accept',
    trigger: 'nhận đơn khiếu nại lần đầu',
    article: onComplaints('Điều 27'),
    validTo: NEW_ACCEPTANCE,
    amount: 10,
  },
  {
    ...COMPLAINTS,
    code: 'complaint.accept.2',
    kind: 'complaint.accept',
    trigger: 'nhận đơn khiếu nại lần hai',
    article: onComplaints('Điều 36 khoản 1'),
    validTo: NEW_ACCEPTANCE,
    conditions: ['SECOND_INSTANCE'],
    amount: 10,
  },
  {
    ...COMPLAINTS,
    code: 'complaint.accept',
    kind: 'complaint.accept',
    trigger: 'nhận đơn khiếu nại',
    article: 'Nghị định 124/2020/NĐ-CP, Điều 16 khoản 1 (sửa bởi Nghị định 155/2026/NĐ-CP, Điều 10)',
    validFrom: NEW_ACCEPTANCE,
    amount: 7,
    unit: 'WORKING_DAYS',
  },
]

const RESOLUTION: readonly ComplaintsClockRule[] = (
  [
    ['1', 'lần đầu', 30, 15, 'Điều 28', []],
    ['1.remote', 'lần đầu, vùng sâu, vùng xa đi lại khó khăn', 45, 15, 'Điều 28', ['REMOTE']],
    ['2', 'lần hai', 45, 15, 'Điều 37', ['SECOND_INSTANCE']],
    [
      '2.remote',
      'lần hai, vùng sâu, vùng xa đi lại khó khăn',
      60,
      10,
      'Điều 37',
      ['SECOND_INSTANCE', 'REMOTE'],
    ],
  ] as const
).map(([instance, called, amount, more, article, conditions]) => ({
  ...COMPLAINTS,
  code: `complaint.resolve.${instance}`,
  kind: 'complaint.resolve',
  trigger: `thụ lý khiếu nại ${called}`,
  article: onComplaints(article),
  amount,
  conditions,
  extensions: upTo(more),
}))

const OF_DENUNCIATIONS: readonly ComplaintsClockRule[] = [
  {
    ...DENUNCIATIONS,
    code: 'denunciation.initial',
    kind: 'denunciation.initial',
    trigger: 'nhận tố cáo',
    article: onDenunciations('Điều 24 khoản 1'),
    amount: 7,
    extensions: [{ reason: 'SEVERAL_PLACES_OR_DELEGATED', days: 3, daysAtOnce: 3 }],
  },
  {
    ...DENUNCIATIONS,
    code: 'denunciation.transfer',
    kind: 'denunciation.transfer',
    trigger: 'nhận đơn không thuộc thẩm quyền',
    article: onDenunciations('Điều 24 khoản 2'),
    amount: 5,
  },
  {
    ...DENUNCIATIONS,
    code: 'denunciation.notify',
    kind: 'denunciation.notify',
    trigger: 'ra quyết định thụ lý tố cáo',
    article: onDenunciations('Điều 29 khoản 3'),
    amount: 5,
  },
  {
    ...DENUNCIATIONS,
    code: 'denunciation.resolve',
    kind: 'denunciation.resolve',
    trigger: 'thụ lý tố cáo',
    article: onDenunciations('Điều 30'),
    amount: 30,
    unit: 'CALENDAR_DAYS',
    // Once for a complex matter, twice for a specially complex one.
    extensions: [
      { reason: 'COMPLEX', days: 30, daysAtOnce: 30, times: 1 },
      { reason: 'SPECIALLY_COMPLEX', days: 60, daysAtOnce: 30, times: 2 },
    ],
    pauses: SUSPENSION,
  },
  {
    ...DENUNCIATIONS,
    code: 'denunciation.publish',
    kind: 'denunciation.publish',
    trigger: 'ra kết luận nội dung tố cáo',
    article: onDenunciations('Điều 40 khoản 1'),
    amount: 7,
  },
]

/** No article about personal data was read: the 72 hours are kept as a rule of this house until one is. */
const OF_PERSONAL_DATA: readonly ComplaintsClockRule[] = (
  [
    ['data.request', 'nhận yêu cầu của chủ thể dữ liệu cá nhân'],
    ['data.breach', 'phát hiện sự cố lộ, mất dữ liệu cá nhân'],
  ] as const
).map(([kind, trigger]) => ({
  ...COMPLAINTS,
  code: kind,
  kind,
  trigger,
  article: HOUSE,
  evidence: 'HOUSE_RULE' as const,
  validFrom: '2022-01-01',
  amount: DATA_HOURS,
  unit: 'HOURS' as const,
}))

/** Every time limit that runs in this service, by its days; each says how far it may be relied on. */
export const CLOCK_RULES: readonly ComplaintsClockRule[] = [
  {
    ...COMPLAINTS,
    code: 'reception.notify',
    kind: 'reception.notify',
    trigger: 'nhận nội dung khiếu nại, tố cáo, kiến nghị, phản ánh',
    article: 'Luật Tiếp công dân 42/2013/QH13, Điều 28 khoản 1',
    validFrom: '2014-07-01',
    amount: 10,
    unit: 'WORKING_DAYS',
  },
  {
    ...COMPLAINTS,
    code: 'reception.refuse',
    kind: 'reception.refuse',
    trigger: 'đủ căn cứ từ chối tiếp công dân',
    article: 'Nghị định 154/2026/NĐ-CP, Điều 4 khoản 3',
    validFrom: NEW_ACCEPTANCE,
    // Read in a transcription of the decree.
    evidence: 'GENERAL_KNOWLEDGE',
    amount: 3,
    unit: 'WORKING_DAYS',
  },
  ...ACCEPTANCE,
  ...RESOLUTION,
  {
    ...COMPLAINTS,
    code: 'complaint.publish.2',
    kind: 'complaint.publish',
    trigger: 'ra quyết định giải quyết khiếu nại lần hai',
    article: onComplaints('Điều 41 khoản 1'),
    conditions: ['SECOND_INSTANCE'],
    amount: 7,
  },
  {
    ...COMPLAINTS,
    code: 'complaint.suspend.send',
    kind: 'complaint.suspend.send',
    trigger: 'ra quyết định tạm đình chỉ hoặc tiếp tục giải quyết khiếu nại',
    article: 'Nghị định 155/2026/NĐ-CP, Điều 12 (Điều 28b)',
    validFrom: NEW_ACCEPTANCE,
    // Read in a transcription of the decree.
    evidence: 'GENERAL_KNOWLEDGE',
    amount: 3,
    unit: 'WORKING_DAYS',
  },
  ...OF_DENUNCIATIONS,
  {
    ...COMPLAINTS,
    code: 'transfer.acknowledge',
    kind: 'transfer.acknowledge',
    trigger: 'chuyển đơn đến cơ quan có thẩm quyền',
    // The law sets no time for saying that a transferred petition arrived; without one it could lie unseen for good.
    article: HOUSE,
    evidence: 'HOUSE_RULE',
    // The first day of the published calendar: no law gives it a beginning.
    validFrom: '2022-01-01',
    amount: 5,
    unit: 'WORKING_DAYS',
  },
  ...OF_PERSONAL_DATA,
]
