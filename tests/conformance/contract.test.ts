import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphAt, signIn } from './client.ts'
import { type Province, startProvince } from './province.ts'

let province: Province
let schema: GraphQLSchema
beforeAll(async () => {
  province = await startProvince()
  const ask = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
  const { data } = await ask(getIntrospectionQuery())
  schema = buildClientSchema(data as unknown as IntrospectionQuery)
})
afterAll(() => province?.stop())

/** Names that outside checks and users rely on; more are welcome. */
const CONTRACT: Record<string, readonly string[]> = {
  Query: ['viewer', 'unit', 'units', 'reports', 'report'],
  Mutation: ['signIn', 'signOut', 'recordStatedFigure'],
  Unit: [
    ...['id', 'code', 'name', 'level', 'kind', 'validFrom', 'validTo'],
    ...['parent', 'children', 'ancestors', 'predecessors', 'successors'],
  ],
  UnitSuccession: ['unit', 'share', 'event'],
  Report: ['id', 'title', 'period', 'state', 'sections', 'figures', 'discrepancies'],
  Figure: [
    ...['key', 'label', 'value', 'unitOfCount', 'asOf', 'asOfBasis'],
    ...['provenance', 'source', 'breakdown'],
  ],
  Discrepancy: ['id', 'rule', 'severity', 'gap', 'message', 'figures', 'citations', 'state'],
}

const fieldsOf = (name: string) => {
  const type = schema.getType(name)
  return type && 'getFields' in type ? type.getFields() : {}
}

describe('the public contract of the graph', () => {
  for (const [type, names] of Object.entries(CONTRACT)) {
    it(`${type} has its fields`, () => {
      expect(Object.keys(fieldsOf(type))).toEqual(expect.arrayContaining([...names]))
    })
  }

  it('root fields that other subgraphs could take down with them are nullable', () => {
    const required = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
      isNonNullType(type),
    )
    expect(required.map(({ name }) => name)).toEqual([])
  })

  it('every mutation but signing in and out takes an idempotency key', () => {
    const without = Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter(
        ({ args }) => !args.some(({ name, type }) => name === 'idempotencyKey' && String(type) === 'String!'),
      )
      .map(({ name }) => name)
    expect(without.toSorted()).toEqual(['signIn', 'signOut'])
  })

  it('every root list is a connection', () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'first'),
    )
    for (const { type } of lists) {
      expect(String(type)).toMatch(/Connection!?$/)
      expect(Object.keys(fieldsOf(String(type).replace('!', '')))).toEqual(
        expect.arrayContaining(['edges', 'pageInfo', 'totalCount']),
      )
    }
  })
})
