import { expect, test } from 'vitest'
import { type Count, type FormFact, tally } from './statutory-form.ts'

const fact = (traits: FormFact['traits'], matters = 1): FormFact => ({
  rowId: 'unit',
  traits,
  records: matters,
  people: 0,
  matters,
  petitions: 0,
  estimate: false,
})
const about = (...field: string[]): Count => ({
  of: 'PETITION',
  add: 'matters',
  where: { kind: ['COMPLAINT'], field },
})
const said = [fact({ kind: 'COMPLAINT', field: 'POLICY' }, 2), fact({ kind: 'COMPLAINT', field: 'JUDICIAL' })]

test('a column by field is what was said of every record', () => {
  expect(tally(said, about('POLICY')).value).toBe(2)
  expect(tally(said, about('POLICY', 'JUDICIAL')).value).toBe(3)
  expect(tally(said, about('OTHER')).value).toBe(0)
  expect(tally([], about('OTHER')).value).toBe(0)
})

test('of one that nobody has said it of, there is no value; of what the column does not ask for, that says nothing', () => {
  const unsaid = fact({ kind: 'COMPLAINT', field: 'UNSAID' })
  expect(tally([...said, unsaid], about('POLICY')).value).toBeNull()
  expect(tally([...said, { ...unsaid, matters: 0 }], about('POLICY')).value).toBe(2)
  expect(tally([...said, fact({ kind: 'REFLECTION', field: 'UNSAID' })], about('POLICY')).value).toBe(2)
  const whole: Count = { of: 'PETITION', add: 'matters', where: { kind: ['COMPLAINT'] } }
  expect(tally([...said, unsaid], whole).value).toBe(4)
})
