import { describe, expect, test } from 'vitest'
import { refuseReceiver, type Sending, Transfer } from './transfer.ts'

const sending: Sending = {
  id: 't',
  petitionId: 'p',
  unitId: 'from',
  toUnitId: 'to',
  denunciation: false,
  ordinal: 1,
  reason: 'Không thuộc thẩm quyền',
  document: '12/PC-UBND',
  sentOn: '2023-06-14',
}
const transfer = (change: Partial<Sending> = {}) => new Transfer({ ...sending, ...change }, 'clerk')
const code = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

describe('a transfer', () => {
  test('is acknowledged once, as a petition of the receiving unit', () => {
    const it = transfer()
    it.acknowledge('2023-06-15')
    expect(it).toMatchObject({ state: 'ACKNOWLEDGED', version: 2 })
    expect(code(() => it.return('Nhầm', '2023-06-15'))).toBe('STEP_NOT_ALLOWED')
    expect(code(() => it.acknowledge('2023-06-15'))).toBe('STEP_NOT_ALLOWED')
  })

  test('comes back with a reason, not before it was sent', () => {
    expect(code(() => transfer().return(' ', '2023-06-15'))).toBe('INPUT_INVALID')
    expect(code(() => transfer().return('Nhầm', '2023-06-13'))).toBe('DATE_INVALID')
    const it = transfer()
    it.return('Nhầm đơn vị', '2023-06-15')
    expect(it).toMatchObject({ state: 'BOUNCED', bounceReason: 'Nhầm đơn vị', decidedOn: '2023-06-15' })
  })

  test('goes round from the second time on', () => {
    expect([1, 2, 3].map((ordinal) => transfer({ ordinal }).goesRound)).toEqual([false, true, true])
  })
})

test('nothing is sent to where it is, to those complained of, or to who answers to them', () => {
  const nobody = { unitId: null, receiverIsBelow: false }
  expect(code(() => refuseReceiver('a', 'b', nobody))).toBeUndefined()
  expect(code(() => refuseReceiver('a', 'a', nobody))).toBe('INPUT_INVALID')
  expect(code(() => refuseReceiver('a', 'b', { unitId: 'b', receiverIsBelow: false }))).toBe(
    'TRANSFER_TO_COMPLAINED_OF',
  )
  expect(code(() => refuseReceiver('a', 'b', { unitId: 'c', receiverIsBelow: true }))).toBe(
    'TRANSFER_TO_COMPLAINED_OF',
  )
  expect(code(() => refuseReceiver('a', 'b', { unitId: 'c', receiverIsBelow: false }))).toBeUndefined()
})
