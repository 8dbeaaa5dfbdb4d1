import type { Day, UnitLevel } from '../unit/unit.ts'

/** A legal kind of unit of one tier, and the days on which the law knows it; both ends half-open. */
export interface UnitKind {
  level: UnitLevel
  kind: string
  from: Day | null
  to: Day | null
  basis: string
  /** How sure the source of the rule is, as it is shown to users. */
  evidence: string
}

const KNOWN = 'đã đọc văn bản'
const TO_CONFIRM = 'đọc từ bản chép: cần đối chiếu trước khi coi là quy định'

const LAW_OF_2015 = 'Luật Tổ chức chính quyền địa phương 77/2015/QH13 Điều 2'
const LAW_OF_2025 = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15'
const END_OF_DISTRICTS = '2025-07-01'

const kinds = (
  level: UnitLevel,
  names: readonly string[],
  span: { from?: Day; to?: Day },
  [basis, evidence]: [string, string],
): UnitKind[] =>
  names.map((kind) => ({ level, kind, from: span.from ?? null, to: span.to ?? null, basis, evidence }))

/** The kinds of unit through time: rows, so that a law that changes them changes rows. */
export const UNIT_KINDS: readonly UnitKind[] = [
  ...kinds('PROVINCE', ['tỉnh', 'thành phố'], {}, [LAW_OF_2015, KNOWN]),
  ...kinds('DISTRICT', ['huyện', 'quận', 'thị xã', 'thành phố'], { to: END_OF_DISTRICTS }, [
    LAW_OF_2015,
    KNOWN,
  ]),
  ...kinds('COMMUNE', ['xã', 'phường'], {}, [LAW_OF_2015, KNOWN]),
  ...kinds('COMMUNE', ['thị trấn'], { to: END_OF_DISTRICTS }, [LAW_OF_2015, KNOWN]),
  ...kinds('COMMUNE', ['đặc khu'], { from: END_OF_DISTRICTS }, [
    `${LAW_OF_2025}; Nghị định 155/2026 Điều 6; Nghị định 154/2026 Điều 6.7.a`,
    TO_CONFIRM,
  ]),
  ...kinds('AGENCY', ['sở', 'ban', 'thanh tra', 'văn phòng'], {}, [
    'Nghị định 24/2014/NĐ-CP',
    'cần đối chiếu',
  ]),
]

/** The kinds of a tier through time. */
export const kindsOf = (level: UnitLevel): UnitKind[] => UNIT_KINDS.filter((rule) => rule.level === level)

/** The kinds of a tier that the law knows on a day. */
export const kindsOn = (level: UnitLevel, day: Day): UnitKind[] =>
  kindsOf(level).filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
