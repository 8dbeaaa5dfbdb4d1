import { Refusal } from '@province/runtime/refusal'
import { GraphQLScalarType, Kind } from 'graphql'
import { refusedByGraph } from './graph-error.ts'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is it a day that exists, written `YYYY-MM-DD`? */
export function isCalendarDay(text: string): boolean {
  const parts = SHAPE.exec(text)
  // There is no year 0: PostgreSQL would refuse it in words of its own.
  if (!parts || parts[1] === '0000') return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const noDay = () =>
  new Refusal('DATE_INVALID', {
    vi: 'Ngày không có thật: hãy ghi theo dạng YYYY-MM-DD, ví dụ 2023-06-30.',
    en: 'There is no such day: write it as YYYY-MM-DD, for example 2023-06-30.',
  })

function dayOf(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value
  throw refusedByGraph(noDay())
}

/** A calendar day in the province. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A calendar day in the province (Asia/Ho_Chi_Minh) as `YYYY-MM-DD`; refuses with `DATE_INVALID`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : undefined),
})
