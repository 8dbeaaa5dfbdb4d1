import { describe, expect, it } from 'vitest'
import type { Fields } from './fields.ts'
import { isTyped, readFields } from './read-fields.ts'

const say = (key: string) => key
const read = (fields: Fields, typed: Record<string, unknown>, language: 'vi' | 'en' = 'vi') =>
  readFields(fields, typed, language, say)

describe('a number', () => {
  const fields = {
    people: { kind: 'number', label: 'people', first: 7, required: true, whole: true },
  } as const
  it('is read in the language on screen', () => {
    expect(read(fields, { people: '1.200' }).values).toEqual({ people: 1200 })
    expect(read(fields, { people: '1,200' }, 'en').values).toEqual({ people: 1200 })
  })
  it('that cannot be read is wrong, and never the number before', () => {
    for (const text of ['91.7', '1.20', '1.2000', '12a', '1,200', '', '  ']) {
      const { values, wrong } = read(fields, { people: text })
      expect([text, values, Object.keys(wrong)]).toEqual([text, {}, ['people']])
    }
    expect(read(fields, { people: '91,7' }, 'en').wrong).toEqual({ people: 'form.number' })
  })
  it('keeps to its bounds', () => {
    const some = { days: { kind: 'number', label: 'days', least: 1, most: 30 } } as const
    expect(read(some, { days: '0' }).wrong).toEqual({ days: 'form.least' })
    expect(read(some, { days: '31' }).wrong).toEqual({ days: 'form.most' })
    expect(read(some, { days: '0,5' }).wrong).toEqual({ days: 'form.least' })
    expect(read(some, { days: '2,5' }).values).toEqual({ days: 2.5 })
  })
})

describe('a day', () => {
  const fields = { on: { kind: 'day', label: 'on', first: '2023-06-15', required: true } } as const
  it('is read as it is written here', () => {
    expect(read(fields, {}).values).toEqual({ on: '2023-06-15' })
    expect(read(fields, { on: '1/2/2023' }).values).toEqual({ on: '2023-02-01' })
  })
  it('that does not exist, or was emptied, is wrong', () => {
    expect(read(fields, { on: '31/02/2023' })).toEqual({ values: {}, wrong: { on: 'dateInvalid' } })
    expect(read(fields, { on: '' })).toEqual({ values: {}, wrong: { on: 'form.missing' } })
  })
})

describe('other fields', () => {
  it('are trimmed, and null where nothing stands', () => {
    const fields = { name: { kind: 'text', label: 'name' }, key: { kind: 'password', label: 'key' } } as const
    expect(read(fields, { name: '  An ', key: ' k ' }).values).toEqual({ name: 'An', key: ' k ' })
    expect(read(fields, { name: '  ' }).values).toEqual({ name: null, key: null })
  })
  it('are chosen from what is offered, found, or checked by their form', () => {
    const fields: Fields = {
      kind: { kind: 'choice', label: 'kind', options: [{ value: 'A', label: 'a' }] },
      unit: { kind: 'unit', label: 'unit', required: true },
      acts: { kind: 'several', label: 'acts', options: [], required: true },
      own: {
        kind: 'own',
        label: 'own',
        first: 0,
        check: (n: number) => (n < 1 ? 'few' : undefined),
        draw: () => null,
      },
    }
    const { values, wrong } = read(fields, {})
    expect(values).toEqual({ kind: 'A' })
    expect(wrong).toEqual({ unit: 'form.find', acts: 'form.chooseOne', own: 'few' })
    expect(read(fields, { unit: { id: 'u', name: 'U' }, acts: ['x'], own: 1 }).values).toEqual({
      kind: 'A',
      unit: 'u',
      acts: ['x'],
      own: 1,
    })
  })
  it('were typed in only where they stand otherwise than at first', () => {
    const fields = { name: { kind: 'text', label: 'name', first: 'An' } } as const
    expect(isTyped(fields, {}, 'vi')).toBe(false)
    expect(isTyped(fields, { name: 'An' }, 'vi')).toBe(false)
    expect(isTyped(fields, { name: 'Anh' }, 'vi')).toBe(true)
  })
})
