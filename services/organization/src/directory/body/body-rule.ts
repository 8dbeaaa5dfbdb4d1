import type { Message } from '@province/runtime/refusal'
import type { UnitLevel } from '../../register/index.ts'
import type { BodyKind } from './body.ts'

/** Where a body may sit: on units of a tier, of one kind where that is said. */
export interface BodyPlace {
  level: UnitLevel
  unitKind?: string
}

/** Where bodies of a kind may be opened from a day to another, as the law has it; both ends half-open. */
export interface BodyRule {
  kind: BodyKind
  /** Only there; everywhere but there. */
  where: { only: readonly BodyPlace[] } | { except: readonly BodyPlace[] }
  from: string | null
  to: string | null
  basis: string
  /** How sure the source of the rule is, as it is shown to users. */
  evidence: string
  /** What the rule says, and what to do instead. */
  told: Message
}

const TRANSCRIBED = 'đọc từ bản chép: cần đối chiếu trước khi coi là quy định'
const SECOND_HAND = 'nguồn thứ cấp: cần đối chiếu trước khi coi là quy định'

/** The bodies by which a province, a district or a commune governs itself. */
const GOVERNING = ['PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'COUNCIL_STANDING', 'COUNCIL_BOARD'] as const
const UNTIL_2025: readonly BodyPlace[] = [{ level: 'PROVINCE' }, { level: 'DISTRICT' }, { level: 'COMMUNE' }]
const SINCE_2025: readonly BodyPlace[] = [{ level: 'PROVINCE' }, { level: 'COMMUNE' }]

const governing = GOVERNING.flatMap((kind): BodyRule[] => [
  {
    kind,
    where: { only: UNTIL_2025 },
    from: null,
    to: '2025-07-01',
    basis: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13',
    evidence: SECOND_HAND,
    told: {
      vi: 'chỉ cấp tỉnh, cấp huyện và cấp xã có Hội đồng nhân dân và Ủy ban nhân dân: hãy chọn tỉnh, huyện hoặc xã, hoặc loại bộ máy khác',
      en: 'only provinces, districts and communes have a People’s Council and a People’s Committee: choose one of these, or another kind of body',
    },
  },
  {
    kind,
    where: { only: SINCE_2025 },
    from: '2025-07-01',
    to: null,
    basis: 'Luật 72/2025/QH15',
    evidence: SECOND_HAND,
    told: {
      vi: 'từ ngày 01/07/2025 chỉ cấp tỉnh và cấp xã có Hội đồng nhân dân và Ủy ban nhân dân: hãy chọn tỉnh, xã, phường hoặc đặc khu, hoặc loại bộ máy khác',
      en: 'from 01/07/2025 only provinces and communes have a People’s Council and a People’s Committee: choose one of these, or another kind of body',
    },
  },
])

const DIVISIONS = {
  kind: 'COMMUNE_DIVISION',
  basis: 'Luật 72/2025/QH15; Nghị định 150/2025/NĐ-CP, sửa đổi bởi 370/2025/NĐ-CP',
  evidence: SECOND_HAND,
} as const

/** Where the law lets bodies be: rows, so that a law that changes it changes rows. A kind without a row may be anywhere. */
export const BODY_RULES: readonly BodyRule[] = [
  ...governing,
  {
    kind: 'AGENCY',
    where: { except: [{ level: 'COMMUNE' }] },
    from: null,
    to: null,
    basis: 'Luật Tổ chức chính quyền địa phương 77/2015/QH13; Luật 72/2025/QH15',
    evidence: SECOND_HAND,
    told: {
      vi: 'cấp xã không có cơ quan chuyên môn thuộc loại này: từ ngày 01/07/2025 hãy chọn phòng chuyên môn của cấp xã, trước ngày đó hãy mở vị trí ở Ủy ban nhân dân xã',
      en: 'communes have no agency of this kind: from 01/07/2025 choose a division of the commune, before that open a position at its People’s Committee',
    },
  },
  {
    ...DIVISIONS,
    where: { only: [] },
    from: null,
    to: '2025-07-01',
    told: {
      vi: 'phòng chuyên môn của cấp xã chỉ có từ ngày 01/07/2025: hãy chọn ngày đầu từ ngày đó',
      en: 'divisions of communes are there only from 01/07/2025: choose a first day from then on',
    },
  },
  {
    ...DIVISIONS,
    where: { only: [{ level: 'COMMUNE' }] },
    from: '2025-07-01',
    to: null,
    told: {
      vi: 'chỉ cấp xã có phòng chuyên môn thuộc loại này: hãy chọn xã, phường hoặc đặc khu, hoặc loại bộ máy khác',
      en: 'only communes have divisions of this kind: choose a commune, or another kind of body',
    },
  },
  {
    kind: 'INSPECTORATE',
    where: { except: [{ level: 'AGENCY', unitKind: 'sở' }] },
    from: '2025-07-01',
    to: null,
    basis: 'Luật Thanh tra 84/2025/QH15; Nghị định 216/2025/NĐ-CP',
    evidence: SECOND_HAND,
    told: {
      vi: 'sở không còn thanh tra từ ngày 01/07/2025: hãy lập ở thanh tra tỉnh, hoặc chọn ngày đầu trước ngày đó',
      en: 'departments have no inspectorate from 01/07/2025: open it at the inspectorate of the province, or with an earlier first day',
    },
  },
  {
    kind: 'RECEPTION_BOARD',
    // The head of the provincial board is a deputy chief of the People's Committee's office.
    where: { only: [{ level: 'PROVINCE' }, { level: 'AGENCY', unitKind: 'văn phòng' }] },
    from: '2026-07-01',
    to: null,
    basis: 'Nghị định 154/2026/NĐ-CP Điều 5–7, 28.1, 29.1',
    evidence: TRANSCRIBED,
    told: {
      vi: 'từ ngày 01/07/2026 chỉ trung ương và cấp tỉnh có Ban Tiếp công dân, cấp xã phân công công chức tiếp: hãy mở một vị trí tiếp công dân ở Ủy ban nhân dân của đơn vị',
      en: 'from 01/07/2026 only the centre and provinces have a reception board and communes assign an official: open a position in charge of reception at the People’s Committee of the unit',
    },
  },
]

/** Kinds of which a unit has one at a time. */
const ONE_AT_A_TIME: ReadonlySet<BodyKind> = new Set([
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING',
  'ONE_STOP',
])

/** Whether a unit of a tier has one of a kind at a time; an agency that is a unit itself is one agency. */
export const isOneAtATime = (kind: BodyKind, level: UnitLevel): boolean =>
  ONE_AT_A_TIME.has(kind) || (kind === 'AGENCY' && level === 'AGENCY')

const isThere = ({ level, kind }: { level: UnitLevel; kind: string }, places: readonly BodyPlace[]) =>
  places.some((place) => place.level === level && (place.unitKind === undefined || place.unitKind === kind))

/** The rule that keeps a body of a kind from a unit on a day, if any does. */
export const ruleAgainst = (
  body: BodyKind,
  unit: { level: UnitLevel; kind: string },
  day: string,
): BodyRule | undefined =>
  BODY_RULES.find(({ kind, where, from, to }) => {
    if (kind !== body || (from !== null && day < from) || (to !== null && day >= to)) return false
    return 'only' in where ? !isThere(unit, where.only) : isThere(unit, where.except)
  })
