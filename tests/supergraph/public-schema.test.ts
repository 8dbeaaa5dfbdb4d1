import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const DOMAINS = readdirSync(new URL('../../services', import.meta.url)).filter((name) =>
  existsSync(new URL(`../../services/${name}/src/domain.ts`, import.meta.url)),
)

const schema = buildSchema(
  readFileSync(new URL('../../services/gateway/schema.graphql', import.meta.url), 'utf8'),
)
const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})
const queries = fieldsOf(schema.getQueryType())
const mutations = fieldsOf(schema.getMutationType())
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
) as GraphQLObjectType[]
const argument = (field: GraphQLField<unknown, unknown>, name: string) =>
  field.args.find((each) => each.name === name)
const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name)

describe('queries', () => {
  test('may each fail alone: a root field is nullable', () => {
    expect(names(queries.filter(({ type }) => isNonNullType(type)))).toEqual([])
  })

  test('that page are connections, with first and after', () => {
    const paging = queries.filter((field) => argument(field, 'first'))
    expect(paging.length).toBeGreaterThan(5)
    const odd = paging.filter(
      (field) => !getNamedType(field.type).name.endsWith('Connection') || !argument(field, 'after'),
    )
    expect(names(odd)).toEqual([])
  })

  test('ask every domain for its measures and their records in the same words', () => {
    const measuring = DOMAINS.filter((domain) =>
      existsSync(new URL(`../../services/${domain}/src/measure`, import.meta.url)),
    )
    expect(measuring.length).toBeGreaterThan(4)
    const wanted = measuring.flatMap((domain) => [`${domain}Measures`, `${domain}MeasureRecords`])
    expect(names(queries)).toEqual(expect.arrayContaining(wanted))
    const args = wanted.map((name) =>
      names(queries.find((field) => field.name === name)?.args ?? [])
        .sort()
        .join(),
    )
    expect(new Set(args.filter((_, index) => index % 2 === 0)).size).toBe(1)
    expect(new Set(args.filter((_, index) => index % 2 === 1)).size).toBe(1)
  })
})

describe('mutations', () => {
  const ownKind = [
    'signIn',
    'signOut',
    'passSecondFactor',
    'beginPassByPasskey',
    'passByPasskey',
    'enterByLink',
  ]

  test('take an idempotency key, required', () => {
    const keyed = mutations.filter(({ name }) => !ownKind.includes(name))
    expect(keyed.length).toBeGreaterThan(4)
    expect(
      names(keyed.filter((field) => argument(field, 'idempotencyKey')?.type.toString() !== 'String!')),
    ).toEqual([])
  })

  test('say in their description what they refuse', () => {
    expect(
      names(mutations.filter(({ description }) => !/Refuses?\b.*`[A-Z_]+`/s.test(description ?? ''))),
    ).toEqual([])
  })
})

describe('the contract', () => {
  const shapes: Record<string, string[]> = {
    Unit: [
      'id',
      'code',
      'name',
      'level',
      'kind',
      'validFrom',
      'validTo',
      'parent',
      'children',
      'ancestors',
      'predecessors',
      'successors',
    ],
    UnitSuccession: ['unit', 'share', 'event'],
    Report: ['id', 'title', 'period', 'state', 'sections', 'figures', 'discrepancies'],
    Section: ['number', 'title', 'claims'],
    Claim: ['text', 'figures'],
    Figure: [
      'key',
      'label',
      'value',
      'unitOfCount',
      'asOf',
      'asOfBasis',
      'provenance',
      'source',
      'breakdown',
    ],
    Discrepancy: ['id', 'rule', 'severity', 'gap', 'message', 'figures', 'citations', 'state'],
    PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  }

  test.each(Object.entries(shapes))('%s has its fields', (name, fields) => {
    const type = schema.getType(name)
    expect(names(fieldsOf(isObjectType(type) ? type : null))).toEqual(expect.arrayContaining(fields))
  })

  test('nothing between services and gateway alone is public', () => {
    expect(queries.map(({ name }) => name)).not.toContain('sessionActor')
    expect(
      Object.keys(schema.getTypeMap()).filter(
        (name) => /^_|SessionActor/.test(name) && !name.startsWith('__'),
      ),
    ).toEqual([])
  })
})

describe('words', () => {
  test('every type says what it is', () => {
    expect(
      names(ours.filter(({ name, description }) => !description && !/^(Query|Mutation)$/.test(name))),
    ).toEqual([])
  })

  test('every root field says what it gives', () => {
    expect(names([...queries, ...mutations].filter(({ description }) => !description))).toEqual([])
  })

  test('a list has no holes', () => {
    const holed = ours.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => {
          const list = isNonNullType(field.type) ? field.type.ofType : field.type
          return isListType(list) && !isNonNullType(list.ofType)
        })
        .map((field) => `${type.name}.${field.name}`),
    )
    expect(holed).toEqual([])
  })
})
