import { describe, expect, test } from 'vitest'
import { personsIn, tellsOf } from '../../naming/naming.ts'
import { Intake, readSealed } from './intake.ts'

const TODAY = '2023-06-15'
const intake = () => new Intake('i', 'u', 'clerk', 'r', null, TODAY, new Date('2023-06-15T01:00:00Z'))

const refusal = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    const { code, detail } = cause as { code: string; detail: { field?: string; property?: string } }
    return [code, detail.field ?? detail.property]
  }
}

test('what is given is taken over, what is not stays', () => {
  const it = intake()
  it.save({ summary: 'Ranh giới đất', people: 3 }, TODAY)
  it.save({ channel: 'POST', receivedOn: '2023-06-12' }, TODAY)
  expect(it).toMatchObject({ summary: 'Ranh giới đất', people: 3, channel: 'POST', receivedOn: '2023-06-12' })
})

test('null takes back what may be nothing, and leaves everything else as it was', () => {
  const it = intake()
  it.save({ complainedUnitId: 'x', people: 3 }, TODAY)
  it.save({ complainedUnitId: null, people: null, summary: null } as never, TODAY)
  expect(it).toMatchObject({ complainedUnitId: null, people: 3, summary: '' })
})

test('a day to come, too long a summary and no people are refused by their field', () => {
  expect(refusal(() => intake().save({ receivedOn: '2023-06-16' }, TODAY))).toEqual([
    'INPUT_INVALID',
    'input.receivedOn',
  ])
  expect(refusal(() => intake().save({ summary: 'x'.repeat(1_001) }, TODAY))).toEqual([
    'INPUT_INVALID',
    'input.summary',
  ])
  for (const people of [0, -1, 10_001])
    expect(refusal(() => intake().save({ people }, TODAY))).toEqual(['INPUT_INVALID', 'input.people'])
})

test('texts to be sealed come in one Unicode form, each as long as its field allows', () => {
  expect(readSealed({ senderName: 'Trần Thị Đào'.normalize('NFD') })).toEqual({ senderName: 'Trần Thị Đào' })
  expect(refusal(() => readSealed({ rawText: 'x'.repeat(10 << 20) }))).toEqual([
    'INPUT_INVALID',
    'input.sealed.rawText',
  ])
})

describe('a summary', () => {
  const sealed = {
    senderName: 'Trần Thị Đào',
    nationalId: '036 089 001 234',
    phone: '0912.345.678',
    complainedPerson: 'Phạm Văn Lý',
  }
  test.each([
    ['Bà TRAN THI DAO phản ánh', 'NAME'],
    ['Phản ánh của Trần Thị  Đào.', 'NAME'],
    ['Ông Phạm Văn Lý lấn đất', 'NAME'],
    ['CCCD 036089001234', 'NUMBER'],
    ['gọi 0912 345 678', 'NUMBER'],
    ['Bà Đào phản ánh mương thoát nước', 'NAME'],
    ['Công dân phản ánh mương thoát nước', undefined],
    ['Tranh chấp ranh giới thửa 12, tờ 7', undefined],
  ])('%s gives away %s', (summary, telling) => {
    expect(tellsOf(summary, personsIn(sealed))).toBe(telling)
  })

  test('is there before it is registered, and names nobody', () => {
    const it = intake()
    expect(refusal(() => it.refuseUnready(sealed))).toEqual(['INPUT_INVALID', 'summary'])
    it.save({ summary: 'Bà Trần Thị Đào phản ánh' }, TODAY)
    expect(refusal(() => it.refuseUnready(sealed))).toEqual(['INPUT_INVALID', 'summary'])
    it.save({ summary: 'Công dân phản ánh' }, TODAY)
    expect(refusal(() => it.refuseUnready(sealed))).toBeUndefined()
  })
})

test('once registered or abandoned nothing more is kept', () => {
  const it = intake()
  it.end('ABANDONED')
  expect(refusal(() => it.save({ people: 2 }, TODAY))).toEqual(['STEP_NOT_ALLOWED', undefined])
  expect(refusal(() => it.end('REGISTERED'))).toEqual(['STEP_NOT_ALLOWED', undefined])
})
