import { expect, test } from 'vitest'
import { filled, placesOf, refuseName } from './names.mjs'

test.each(['', 'Foo', '../x', 'a b', 'wáter', '-a', 'public', 'order', 'class', 'shell', 'gateway'])(
  'the name %o is refused before anything is written',
  (name) => {
    expect(() => refuseName(name, 'domain')).toThrowError(/name/)
  },
)

test('a name is put in as each place has it', () => {
  const places = placesOf({
    domain: 'permits',
    noun: 'water-permit',
    port: 7,
    migration: 'M',
    up: '../',
    test: '',
  })
  expect(() => refuseName('water-permit', 'noun')).not.toThrow()
  expect(filled('__Nouns__ of __a_noun__ in __schema__.__table__: __nounVars__', places)).toBe(
    'WaterPermits of a water permit in permits.water_permit: waterPermits',
  )
})
