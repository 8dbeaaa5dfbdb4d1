import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answered, type Receipt, receiptsOf } from './national-receipt.ts'

const open = (code: string): Answered => ({ code, answer: null, theirId: null, reason: null })
const batchOf = (...codes: string[]) => new Map(codes.map((code) => [code, open(code)]))

type Cells = { code: string; answer: string; id: string; reason: string }
const lineOf = (cells: Partial<Cells>, at = 0) => ({
  line: at + 2,
  cells: { code: 'A', answer: 'ACCEPTED', id: 'QG-1', reason: '', ...cells },
})

/** The batch once these are kept. */
function kept(batch: ReadonlyMap<string, Answered>, receipts: readonly Receipt[]) {
  const next = new Map<string, Answered>(batch)
  for (const receipt of receipts) next.set(receipt.code, receipt)
  return next
}

test.each([
  ['CODE_NOT_IN_BATCH', { code: 'Z' }],
  ['ANSWER_UNKNOWN', { answer: 'YES' }],
  ['ID_MISSING', { id: '' }],
  ['REASON_MISSING', { answer: 'REFUSED' }],
  ['TEXT_TOO_LONG', { id: 'x'.repeat(101) }],
  ['REASON_NAMES_SOMEBODY', { answer: 'REFUSED', reason: 'Gọi số 0912345678 để hỏi' }],
])('%s refuses its line and no other', (refusal, cells) => {
  const read = receiptsOf([lineOf(cells), lineOf({ code: 'B' }, 1)], batchOf('A', 'B'))
  expect(read.refused).toEqual([expect.objectContaining({ line: 2, refusal })])
  expect(read.taken.map(({ code }) => code)).toEqual(['B'])
})

test('a line that contradicts one above it, or an acknowledgement, is refused', () => {
  const refusing = { answer: 'REFUSED', reason: 'Sai mã đơn vị' }
  const read = receiptsOf([lineOf({}), lineOf(refusing, 1), lineOf({}, 2)], batchOf('A'))
  expect(read).toMatchObject({ unchanged: 1, refused: [{ line: 3, refusal: 'CODE_TWICE' }] })
  const later = receiptsOf([lineOf(refusing)], kept(batchOf('A'), read.taken))
  expect(later).toMatchObject({ taken: [], refused: [{ refusal: 'ALREADY_ACCEPTED' }] })
})

test('what was refused may be accepted later', () => {
  const refused = receiptsOf([lineOf({ answer: 'REFUSED', reason: 'Sai mã đơn vị' })], batchOf('A'))
  expect(receiptsOf([lineOf({})], kept(batchOf('A'), refused.taken)).taken).toHaveLength(1)
})

test('whatever a file says, each line ends in one count, and read again it changes nothing', () => {
  const cells = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'Z'),
    answer: fc.constantFrom('ACCEPTED', 'REFUSED', ''),
    id: fc.constantFrom('', 'QG-1', 'QG-2'),
    reason: fc.constantFrom('', 'Sai mã', 'Thiếu ngày'),
  })
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 12 }), (all) => {
      const lines = all.map(lineOf)
      const batch = batchOf('A', 'B', 'C')
      const first = receiptsOf(lines, batch)
      expect(first.taken.length + first.unchanged + first.refused.length).toBe(lines.length)
      const again = receiptsOf(lines, kept(batch, first.taken))
      expect(again.taken).toEqual([])
      expect(again.refused.map(({ line }) => line)).toEqual(first.refused.map(({ line }) => line))
    }),
  )
})
