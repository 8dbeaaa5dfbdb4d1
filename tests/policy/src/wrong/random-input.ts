import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Random } from '../random.ts'

const TEXTS = [
  '',
  ' ',
  'a',
  'Nguyễn Văn A'.normalize('NFD'),
  "'; drop table petition; --",
  '%_\\',
  '<script>alert(1)</script>',
  '\u202e\u2066ẩn\u2069',
  '{"a":1}',
  'null',
  '😀'.repeat(50),
  'x'.repeat(201),
  'x'.repeat(12_000),
]
const DATES = [
  '2023-06-20',
  '2023-06-15',
  '0001-01-01',
  '9999-12-31',
  '2023-02-30',
  '2023-6-1',
  'hôm nay',
  '',
]
const MOMENTS = [
  '2023-06-20T08:00:00Z',
  '2023-06-15T08:00:00+07:00',
  '2023-13-01T00:00:00Z',
  '0000-00-00T00:00:00Z',
  '',
]
const NUMBERS = [0, 1, -1, 2, 99, 2_147_483_647, -2_147_483_648]
const FRACTIONS = [0, 1, -1.5, 0.1, 1e308, -1e-308, 99_999_999_999.25]

/** What an id can be: of a row, of none, or no id. */
export interface KnownIds {
  of(random: Random): string
}

/** Half of what is drawn is plain, so that what stands behind the first refusal is reached as well. */
export function randomInput(random: Random, ids: KnownIds) {
  const plain = () => random.below(2) === 0
  const leaves: Readonly<Record<string, () => unknown>> = {
    String: () => (plain() ? `Chữ ${random.below(1_000)}` : random.one(TEXTS)),
    ID: () => (plain() ? ids.of(random) : random.one([random.id(), '', 'abc', `${random.id()}x`])),
    Int: () => (plain() ? 1 + random.below(5) : random.one(NUMBERS)),
    Float: () => (plain() ? random.below(100) : random.one(FRACTIONS)),
    Boolean: () => plain(),
    Date: () => (plain() ? `2023-0${1 + random.below(9)}-1${random.below(9)}` : random.one(DATES)),
    DateTime: () => (plain() ? '2023-06-20T08:00:00Z' : random.one(MOMENTS)),
  }
  const drawnOf = (name: string, type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return drawnOf(name, type.ofType, depth)
    if (isListType(type))
      return Array.from({ length: depth > 3 ? 1 : random.below(4) }, () =>
        drawnOf(name, type.ofType, depth + 1),
      )
    if (isInputObjectType(type)) return inputOf(Object.values(type.getFields()), depth + 1)
    if (isEnumType(type)) return random.one(type.getValues()).name
    return (leaves[type.name] ?? leaves.String)?.()
  }
  const inputOf = (
    inputs: readonly (GraphQLArgument | GraphQLInputField)[],
    depth = 0,
  ): Record<string, unknown> =>
    Object.fromEntries(
      inputs
        .filter(({ type }) => isNonNullType(type) || random.below(3) > 0)
        .map(({ name, type }) => [
          name,
          !isNonNullType(type) && random.below(10) === 0 ? null : drawnOf(name, type, depth),
        ]),
    )
  return inputOf
}
