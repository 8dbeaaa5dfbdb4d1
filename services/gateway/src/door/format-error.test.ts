import { buildSchema, GraphQLError, getVariableValues, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { whileAsked } from '../language/spoken-language.ts'
import { newAsking } from './asking.ts'
import { formatError } from './format-error.ts'
import { inputInvalid } from './refusal.ts'

const format = (error: GraphQLError) => formatError(error.toJSON(), error)

describe('what leaves the gateway of an error', () => {
  it('keeps message, path, code and the facts that help the next step', () => {
    const extensions = {
      code: 'STALE_VERSION',
      field: 'expectedVersion',
      currentVersion: 4,
      sql: 'select 1',
      stacktrace: [],
    }
    expect(format(new GraphQLError('Old.', { path: ['a'], extensions }))).toEqual({
      message: 'Old.',
      path: ['a'],
      extensions: { code: 'STALE_VERSION', field: 'expectedVersion', currentVersion: 4 },
    })
  })

  it.each([undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'not a code'])(
    'says nothing of the inside (%s)',
    (code) => {
      const formatted = format(
        new GraphQLError('connect 10.0.0.1: select *', { extensions: { code, serviceName: 'x' } }),
      )
      expect(formatted.extensions).toEqual({ code: 'INTERNAL_ERROR' })
      expect(formatted.message).not.toContain('10.0.0.1')
    },
  )

  it.each([
    'BAD_REQUEST',
    'BAD_USER_INPUT',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
  ])('puts %s in the words of the contract', (code) => {
    expect(format(new GraphQLError('Bad.', { extensions: { code } })).extensions).toEqual({
      code: 'INPUT_INVALID',
    })
  })

  it("keeps a scalar's own code inside a validation error", () => {
    const originalError = new GraphQLError('Not a day.', {
      extensions: { code: 'DATE_INVALID', field: 'asOf' },
    })
    const error = new GraphQLError('Expected Date.', {
      originalError,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
    expect(format(error).extensions).toEqual({ code: 'DATE_INVALID', field: 'asOf' })
  })

  it.each([
    [
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "a".',
      /^Truy vấn không khớp lược đồ: Cannot query field "a"/,
    ],
    ['GRAPHQL_PARSE_FAILED', 'Syntax Error: x', /^Không đọc được truy vấn: Syntax Error: x$/],
    ['BAD_REQUEST', 'GraphQL operations must contain a non-empty `query`', /^Yêu cầu thiếu truy vấn/],
    [
      'BAD_REQUEST',
      'This operation has been blocked as a potential Cross-Site Request Forgery (…',
      /^Yêu cầu có thể/,
    ],
    ['UNIT_NOT_FOUND', 'Không có đơn vị này.', /^Không có đơn vị này\.$/],
  ])('says what a library refuses in Vietnamese (%s, %s)', (code, message, said) => {
    expect(format(new GraphQLError(message, { extensions: { code } })).message).toMatch(said)
  })

  it('says it all in English where the request asks for that', () => {
    const inEnglish = (error: GraphQLError) => whileAsked(newAsking('en'), () => format(error).message)
    const library = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
    expect(inEnglish(new GraphQLError('Cannot query field "a".', library))).toBe(
      'The query does not match the schema: Cannot query field "a".',
    )
    const own = inputInvalid({ vi: 'Không.', en: 'No.' })
    expect(inEnglish(own)).toBe('No.')
    expect(format(own)).toMatchObject({ message: 'Không.', extensions: { code: 'INPUT_INVALID' } })
    expect(format(own).extensions).not.toHaveProperty('told')
    expect(inEnglish(new GraphQLError('connect 10.0.0.1'))).toBe('Something went wrong inside the system.')
  })

  it('names the variable that is to blame, and the place inside it', () => {
    const schema = buildSchema('type Query { a(x: Int, in: In): Int } input In { n: Int! }')
    const document = parse('query Q($x: Int, $given: In) { a(x: $x, in: $given) }')
    expect(validate(schema, document)).toEqual([])
    const operation = document.definitions[0]
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation')
    const blamed = (variables: Record<string, unknown>) => {
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      const error = errors?.[0]
      return (
        error && formatError({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }, error).extensions
      )
    }
    expect(blamed({ x: 'no' })).toEqual({ code: 'INPUT_INVALID', field: 'x' })
    expect(blamed({ given: { n: 'no' } })).toEqual({ code: 'INPUT_INVALID', field: 'in.n' })
  })
})
