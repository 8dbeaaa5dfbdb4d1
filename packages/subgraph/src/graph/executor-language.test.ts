import { type Actor, STRANGER } from '@province/actor'
import { Refusal } from '@province/runtime/refusal'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { expect, test } from 'vitest'
import type { RequestContext } from '../request/context.ts'
import { DateScalar } from './date.scalar.ts'
import { DateTimeScalar } from './date-time.scalar.ts'
import { createExecutor } from './executor.ts'

const person: Actor = { ...STRANGER, kind: 'person', subject: 'somebody' }
const english: Actor = { ...person, language: 'en' }

const refused = () => new Refusal('NOT_SO', { vi: 'Không được.', en: 'Not so.' }, { field: 'a' })
const databaseSays = (code: string) => Object.assign(new Error('select 1 from secrets'), { code })
const failing = (cause: () => Error) => ({
  type: GraphQLString,
  args: { on: { type: DateScalar }, at: { type: DateTimeScalar }, text: { type: GraphQLString } },
  resolve: () => {
    throw cause()
  },
})

const execute = createExecutor({
  schema: new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        refused: failing(refused),
        busy: failing(() => databaseSays('55P03')),
        hidden: failing(() => databaseSays('42501')),
        unreadable: failing(() => databaseSays('22P02')),
        deadlock: failing(() => databaseSays('40P01')),
        full: failing(() => databaseSays('53300')),
        idle: failing(() => databaseSays('25P03')),
        cut: failing(() => new Error('Connection terminated unexpectedly')),
        broken: failing(() => new Error('a password')),
      },
    }),
  }),
  publicFields: [],
  sessionFields: [],
  passwordFields: [],
  contextOf: () => ({ extensions: {} }) as unknown as RequestContext,
  report: () => undefined,
  refused: async () => undefined,
})

const client = { address: '' }
type Asked = Partial<Parameters<typeof execute>[0]>
const told = async (document: string, asked: Asked = {}) =>
  (await execute({ document, actor: person, client, ...asked })).errors?.[0]

test('a refusal comes in the language of the request, else of the account, else in Vietnamese', async () => {
  const extensions = { code: 'NOT_SO', field: 'a' }
  expect(await told('{ refused }')).toMatchObject({ message: 'Không được.', extensions })
  expect(await told('{ refused }', { language: 'en' })).toMatchObject({ message: 'Not so.', extensions })
  expect(await told('{ refused }', { actor: english })).toMatchObject({ message: 'Not so.', extensions })
  expect(await told('{ refused }', { actor: english, language: 'vi' })).toMatchObject({
    message: 'Không được.',
    extensions,
  })
})

test.each([
  ['{ busy }', 'BUSY_TRY_AGAIN', /đang bận/, /busy/],
  ['{ deadlock }', 'BUSY_TRY_AGAIN', /đang bận/, /busy/],
  ['{ full }', 'BUSY_TRY_AGAIN', /đang bận/, /busy/],
  ['{ idle }', 'BUSY_TRY_AGAIN', /đang bận/, /busy/],
  ['{ cut }', 'BUSY_TRY_AGAIN', /đang bận/, /busy/],
  ['{ hidden }', 'FORBIDDEN_OR_MISSING', /Không có mục này/, /no such item/],
  ['{ unreadable }', 'INPUT_INVALID', /không đọc được/, /cannot be read/],
  ['{ broken }', 'INTERNAL_ERROR', /bên trong hệ thống/, /inside the system/],
  ['{ refused(text: "\\u0000") }', 'INPUT_INVALID', /không lưu được/, /cannot be stored/],
  ['{ refused(on: "2023-02-30") }', 'DATE_INVALID', /^Ngày không có thật/, /^There is no such day/],
  ['{ refused(at: "now") }', 'DATE_INVALID', /^Thời điểm không hợp lệ/, /^There is no such instant/],
])('%s is refused with %s in both', async (document, code, vi, en) => {
  const extensions = expect.objectContaining({ code })
  expect(await told(document)).toMatchObject({ message: expect.stringMatching(vi), extensions })
  const inEnglish = await told(document, { language: 'en' })
  expect(inEnglish).toMatchObject({ message: expect.stringMatching(en), extensions })
  expect(inEnglish?.message).not.toMatch(vi)
})

test('a variable that a scalar refuses is told of in the language too', async () => {
  const document = 'query ($on: Date) { refused(on: $on) }'
  const variables = { on: '2023-02-30' }
  expect((await told(document, { variables }))?.message).toMatch(/; Ngày không có thật/)
  expect((await told(document, { variables, language: 'en' }))?.message).toMatch(/; There is no such day/)
})

test('a stranger, a scope of fields and a second factor are refused in the language', async () => {
  expect((await told('{ refused }', { actor: STRANGER, language: 'en' }))?.message).toBe(
    'Sign in to see this.',
  )
  const due = { ...english, secondFactorDue: true }
  expect((await told('{ refused }', { actor: due }))?.message).toMatch(/^This needs the second factor/)
  const scoped = { ...english, fields: [] }
  expect((await told('{ refused }', { actor: scoped }))?.message).toMatch(/^There is no such item/)
})
