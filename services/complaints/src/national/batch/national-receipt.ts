import type { Message } from '@province/runtime/refusal'
import type { TableRow } from '@province/table'
import { NOBODY, tellsOf } from '../../naming/naming.ts'
import type { NationalAnswer } from './national-batch.ts'

/** The columns of a file of receipts. */
export const RECEIPT_COLUMNS = ['code', 'answer', 'id', 'reason'] as const

type Line = TableRow<(typeof RECEIPT_COLUMNS)[number]>

/** Why a line of receipts is not taken. */
export type ReceiptRefusalCode =
  | 'CODE_NOT_IN_BATCH'
  | 'ANSWER_UNKNOWN'
  | 'ID_MISSING'
  | 'REASON_MISSING'
  | 'TEXT_TOO_LONG'
  | 'REASON_NAMES_SOMEBODY'
  | 'CODE_TWICE'
  | 'ALREADY_ACCEPTED'

const LONGEST = { id: 100, reason: 300 } as const

const TOLD: Readonly<Record<ReceiptRefusalCode, Message>> = {
  CODE_NOT_IN_BATCH: {
    vi: 'Mã này không có trong đợt bàn giao: kiểm tra tệp có đúng của đợt này không.',
    en: 'This code is not in the batch: check that the file answers this batch.',
  },
  ANSWER_UNKNOWN: {
    vi: 'Trả lời phải là ACCEPTED hoặc REFUSED.',
    en: 'The answer has to be ACCEPTED or REFUSED.',
  },
  ID_MISSING: {
    vi: 'Hồ sơ được nhận phải kèm mã của cơ sở dữ liệu quốc gia.',
    en: 'What is accepted has to come with its id in the national database.',
  },
  REASON_MISSING: {
    vi: 'Hồ sơ bị từ chối phải kèm lý do.',
    en: 'What is refused has to come with the reason.',
  },
  TEXT_TOO_LONG: {
    vi: `Mã của bên nhận dài nhất ${LONGEST.id} ký tự, lý do dài nhất ${LONGEST.reason} ký tự.`,
    en: `Their id has at most ${LONGEST.id} characters, the reason at most ${LONGEST.reason}.`,
  },
  REASON_NAMES_SOMEBODY: {
    vi: 'Lý do có vẻ nêu tên, số hoặc địa chỉ của một người: hãy bỏ phần đó đi.',
    en: 'The reason seems to tell a name, number or address of somebody: leave that out.',
  },
  CODE_TWICE: {
    vi: 'Mã này đã có ở một dòng trên với trả lời khác.',
    en: 'A line above answers this code otherwise.',
  },
  ALREADY_ACCEPTED: {
    vi: 'Hồ sơ này đã được xác nhận trước đó: xác nhận không bị thay bằng trả lời khác.',
    en: 'This record was acknowledged before: no other answer takes the place of that.',
  },
}

/** What is answered to a record. */
export interface Receipt {
  code: string
  answer: NationalAnswer
  theirId: string | null
  reason: string | null
}

/** A record of the batch, with what was answered to it by now. */
export type Answered = Omit<Receipt, 'answer'> & { answer: NationalAnswer | null }

/** A line that is not taken, and why. */
export interface ReceiptRefusal {
  line: number
  receipt: string
  refusal: ReceiptRefusalCode
  told: Message
}

/** What a file of receipts comes to. */
export interface ReceiptsRead {
  taken: Receipt[]
  unchanged: number
  refused: ReceiptRefusal[]
}

const isAnswer = (text: string): text is NationalAnswer => text === 'ACCEPTED' || text === 'REFUSED'

/** Whatever is wrong with the line by itself. */
function wrongIn({ answer, id, reason }: Line['cells']): ReceiptRefusalCode | null {
  if (!isAnswer(answer)) return 'ANSWER_UNKNOWN'
  if (answer === 'ACCEPTED' && id === '') return 'ID_MISSING'
  if (answer === 'REFUSED' && reason === '') return 'REASON_MISSING'
  if (id.length > LONGEST.id || reason.length > LONGEST.reason) return 'TEXT_TOO_LONG'
  return answer === 'REFUSED' && tellsOf(reason, NOBODY) ? 'REASON_NAMES_SOMEBODY' : null
}

const same = (one: Answered, other: Answered) =>
  one.answer === other.answer && one.theirId === other.theirId && one.reason === other.reason

/**
 * Reads receipts against the records of the batch that they answer. What was answered before and is so answered again
 * changes nothing; an unknown code, and one of a record that is in no batch, are refused alike.
 */
export function receiptsOf(lines: readonly Line[], batch: ReadonlyMap<string, Answered>): ReceiptsRead {
  const read: ReceiptsRead = { taken: [], unchanged: 0, refused: [] }
  const above = new Map<string, Receipt>()
  for (const { line, cells } of lines) {
    const { code, answer, id, reason } = cells
    const now = batch.get(code)
    const receipt: Receipt = {
      code,
      answer: answer === 'ACCEPTED' ? 'ACCEPTED' : 'REFUSED',
      theirId: answer === 'ACCEPTED' ? id : null,
      reason: answer === 'REFUSED' ? reason : null,
    }
    const told = above.get(code)
    const refusal = now ? (wrongIn(cells) ?? contradicts(receipt, now, told)) : 'CODE_NOT_IN_BATCH'
    if (refusal) {
      read.refused.push({ line, receipt: code, refusal, told: TOLD[refusal] })
      continue
    }
    above.set(code, receipt)
    if (told || (now && same(receipt, now))) read.unchanged += 1
    else read.taken.push(receipt)
  }
  return read
}

function contradicts(receipt: Receipt, now: Answered, told?: Receipt): ReceiptRefusalCode | null {
  if (told) return same(receipt, told) ? null : 'CODE_TWICE'
  return now.answer === 'ACCEPTED' && !same(receipt, now) ? 'ALREADY_ACCEPTED' : null
}
