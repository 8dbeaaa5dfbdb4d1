import { shownDay } from '@province/runtime/refusal'

interface Counting {
  record: 'SESSION' | 'VISIT'
  unitOfCount: string
}

/** Figures that count sessions and visits, and what one of each is. */
export const COUNTED: Readonly<Record<string, Counting>> = {
  'complaints.reception.province_regular': { record: 'SESSION', unitOfCount: 'sessions' },
  'complaints.reception.province_adhoc': { record: 'SESSION', unitOfCount: 'sessions' },
  'complaints.visits': { record: 'VISIT', unitOfCount: 'visits' },
  'complaints.visits.delegations': { record: 'VISIT', unitOfCount: 'delegations' },
}

/** What a key counts; undefined when it counts neither sessions nor visits. */
export const countedBy = (key: string) => (Object.hasOwn(COUNTED, key) ? COUNTED[key] : undefined)

/** A session or a visit behind a figure. */
export interface CountedRecord {
  key: string
  day: string
  unitName: string
  people: number | null
  again: boolean | null
  representatives: number | null
  /** Whether the demonstration made it up. */
  invented: boolean
}

const called = ({ key, day, unitName, people, again, representatives }: CountedRecord): string => {
  const where = `ngày ${shownDay(day)}, ${unitName}`
  if (key === 'complaints.reception.province_regular') return `Phiên tiếp công dân định kỳ ${where}`
  if (key === 'complaints.reception.province_adhoc') return `Phiên tiếp công dân đột xuất ${where}`
  const often = again ? 'tiếp nhiều lần' : 'lần đầu'
  if (key === 'complaints.visits') return `Lượt tiếp ${where}: ${people} người, ${often}`
  return `Đoàn ${people} người, ${representatives} người đại diện, ${where}, ${often}`
}

/** What a session or a visit is called behind its figure: how many, when and where, nothing of a person. */
export const countedLabel = (record: CountedRecord): string =>
  record.invented ? `${called(record)} (minh họa)` : called(record)
