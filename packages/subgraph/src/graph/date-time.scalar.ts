import { Refusal } from '@province/runtime/refusal'
import { GraphQLScalarType, Kind } from 'graphql'
import { refusedByGraph } from './graph-error.ts'

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

const noInstant = () =>
  new Refusal('DATE_INVALID', {
    vi: 'Thời điểm không hợp lệ: hãy ghi theo dạng 2023-06-15T08:00:00+07:00.',
    en: 'There is no such instant: write it as 2023-06-15T08:00:00+07:00.',
  })

function instantOf(value: unknown): string {
  if (typeof value === 'string' && SHAPE.test(value) && !Number.isNaN(Date.parse(value)))
    return new Date(value).toISOString()
  throw refusedByGraph(noInstant())
}

/** An instant on the wall. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant with its offset, such as `2023-06-15T01:00:00.000Z`; refuses with `DATE_INVALID`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
})
