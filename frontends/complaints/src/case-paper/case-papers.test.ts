import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import vi from '../messages/vi.json' with { type: 'json' }
import { caseFormOn, hasPaper } from './case-papers.ts'

test('a step that an office answers for has its paper; one that is noted has none', () => {
  expect(hasPaper('complaint', 'decide')).toBe(true)
  expect(hasPaper('complaint', 'verify')).toBe(false)
  expect(hasPaper('denunciation', 'conclude')).toBe(true)
  expect(hasPaper('denunciation', 'decide')).toBe(false)
})

test('a form is of the edition of its day; a symbol stands only where it was read', () => {
  expect(caseFormOn('complaint', 'suspend', '2026-07-01')).toEqual({
    document: 'Nghị định 155/2026/NĐ-CP',
    symbol: '14a',
    edition: '2026-07-01',
  })
  expect(caseFormOn('complaint', 'suspend', '2026-06-30')).toMatchObject({
    document: 'Nghị định 124/2020/NĐ-CP',
    symbol: null,
  })
  expect(caseFormOn('denunciation', 'suspend', '2026-07-01')).toMatchObject({ symbol: null })
  expect(caseFormOn('complaint', 'decide', '2013-12-15')).toBeUndefined()
})

test('every paper has its title in both languages', () => {
  for (const register of ['complaint', 'denunciation'] as const)
    for (const messages of [vi, en])
      for (const [step, title] of Object.entries(messages.casePaper[register]))
        expect([step, hasPaper(register, step), title.length > 0]).toEqual([step, true, true])
  expect(Object.keys(vi.casePaper.complaint)).toHaveLength(12)
  expect(Object.keys(vi.casePaper.denunciation)).toHaveLength(12)
})
