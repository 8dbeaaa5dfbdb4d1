import { expect, test } from 'vitest'
import type { IntakeQuery } from '../generated/graphql.ts'
import { changeOf, nothingTyped, typedOf } from './typed.ts'

const blank = nothingTyped('2023-06-15')

test('only what differs from what was kept is sent, what names somebody apart', () => {
  expect(changeOf(blank, { ...blank })).toBeUndefined()
  expect(changeOf(blank, { ...blank, senderName: 'An', summary: 'Mương' })).toEqual({
    summary: 'Mương',
    sealed: { senderName: 'An' },
  })
  expect(changeOf({ ...blank, phone: '0912' }, blank)).toEqual({ sealed: { phone: '' } })
})

test('a number of people is sent once it is one', () => {
  expect(changeOf(blank, { ...blank, people: '' })).toBeUndefined()
  expect(changeOf(blank, { ...blank, people: 'x' })).toBeUndefined()
  expect(changeOf(blank, { ...blank, people: '12' })).toEqual({ people: 12 })
})

test('a unit complained of is sent by its id, and taken back with null', () => {
  const unit = { id: 'u1', name: 'Xã' }
  expect(changeOf(blank, { ...blank, complainedUnit: unit })).toEqual({ complainedUnit: 'u1' })
  expect(changeOf({ ...blank, complainedUnit: unit }, blank)).toEqual({ complainedUnit: null })
})

test('what was kept comes back into the fields, unless it cannot be read any more', () => {
  const kept: NonNullable<IntakeQuery['intake']> = {
    __typename: 'Intake',
    id: 'i',
    state: 'OPEN',
    version: 3,
    savedAt: '2023-06-15T01:00:00Z',
    channel: 'POST',
    receivedOn: '2023-06-12',
    summary: 'Mương',
    people: 3,
    anonymous: false,
    againstHead: true,
    unit: null,
    complainedUnit: null,
    handedOverFrom: null,
    files: [],
    sealed: {
      __typename: 'SealedTexts',
      senderName: 'An',
      senderAddress: null,
      nationalId: null,
      phone: null,
      rawText: 'Kính gửi',
      complainedPerson: null,
    },
  }
  const typed = typedOf(kept)
  expect(typed).toMatchObject({ senderName: 'An', senderAddress: '', people: '3', channel: 'POST' })
  expect(typedOf({ ...kept, sealed: null })).toBeUndefined()
})
