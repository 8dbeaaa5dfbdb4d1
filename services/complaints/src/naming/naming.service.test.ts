import {
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { caseActs } from '../../test/case-acts.ts'
import { denunciationActs } from '../../test/denunciation-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'
import { sdl } from '../app.ts'
import { FREE_TEXTS } from './free-texts.ts'

const definitions = parse(await sdl()).definitions as readonly TypeDefinitionNode[]
const typeOf = (name: string) => definitions.find((each) => 'name' in each && each.name.value === name)

/** A text that a mutation takes: where, and what else is to be given with it. */
interface Place {
  mutation: string
  place: string
  argument: InputValueDefinitionNode
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
const isSecret = ({ directives = [] }: InputValueDefinitionNode) =>
  directives.some(({ name }) => name.value === 'secret')
const fieldsOf = (name: string): readonly InputValueDefinitionNode[] => {
  const type = typeOf(name)
  return type?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : []
}

const textsUnder = (argument: InputValueDefinitionNode, prefix = ''): string[] => {
  if (isSecret(argument)) return []
  const path = `${prefix}${argument.name.value}`
  const type = named(argument.type)
  if (type === 'String') return [path]
  return fieldsOf(type).flatMap((field) => textsUnder(field, `${path}.`))
}

const mutations = (typeOf('Mutation') as ObjectTypeDefinitionNode).fields ?? []
const PLACES: Place[] = mutations.flatMap(({ name, arguments: args = [] }) =>
  args.flatMap((argument) =>
    textsUnder(argument)
      .filter((place) => place !== 'idempotencyKey')
      .map((place) => ({ mutation: name.value, place, argument })),
  ),
)

/** A value that fits an argument, with the text at its place; whatever an id is of, it is this one. */
function filled(argument: InputValueDefinitionNode, path: string[], text: string, id: string): unknown {
  const wrap = (value: unknown) => (isList(argument.type) ? [value] : value)
  const type = named(argument.type)
  const [, ...below] = path
  if (type === 'String') return wrap(path.length === 1 ? text : 'x')
  if (type === 'ID') return wrap(id)
  if (type === 'Int') return wrap(1)
  if (type === 'Boolean') return wrap(true)
  if (type === 'Date') return wrap('2023-06-15')
  if (type === 'DateTime') return wrap('2023-06-15T08:00:00+07:00')
  const definition = typeOf(type)
  if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) return wrap(definition.values?.[0]?.name.value)
  const given = fieldsOf(type).filter(
    (field) =>
      field.type.kind === Kind.NON_NULL_TYPE || field.name.value === below[0] || named(field.type) === 'ID',
  )
  const value = given.map((field) => {
    const isMeant = field.name.value === below[0]
    return [field.name.value, filled(field, isMeant ? below : [], text, id)]
  })
  return wrap(Object.fromEntries(value))
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))

const world = await petitionWorld()
const officer = await world.person('officer', '13636', ...CLERK, 'reception.record', 'denunciation.read')
afterAll(() => world.close())

const SENDER = {
  senderName: 'Quàng Phù Canaly',
  senderAddress: 'Số 4711, đường Canadu, xã Hải Anh',
  phone: '0987.650.321',
  complainedPerson: 'Sùng Seo Canado',
}

async function refused(mutation: string, place: string, text: string, id: string) {
  const { arguments: args = [] } = mutations.find(({ name }) => name.value === mutation) ?? {}
  const path = place.split('.')
  const variables = Object.fromEntries(
    args.map((argument) => {
      const isMeant = argument.name.value === path[0]
      if (argument.name.value === 'idempotencyKey') return ['idempotencyKey', key()]
      return [argument.name.value, filled(argument, isMeant ? path : [], text, id)]
    }),
  )
  const printed = (type: TypeNode): string => {
    if (type.kind === Kind.NON_NULL_TYPE) return `${printed(type.type)}!`
    return type.kind === Kind.LIST_TYPE ? `[${printed(type.type)}]` : type.name.value
  }
  const declared = args.map(({ name, type }) => `$${name.value}: ${printed(type)}`).join(', ')
  const passed = args.map(({ name }) => `${name.value}: $${name.value}`).join(', ')
  const document = `mutation (${declared}) { ${mutation}(${passed}) { __typename } }`
  return officer.data(document, variables).then(
    () => undefined,
    (cause: Error) => JSON.parse(cause.message)[0].extensions as { code: string; field?: string },
  )
}

const plain = (field?: string) => field?.replaceAll(/\.\d+/g, '')

async function stored(words: readonly string[]): Promise<string[]> {
  const tables = await world.database.peek<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'complaints' and c.relkind = 'r'`,
  )
  const found: string[] = []
  for (const { name } of tables)
    for (const word of words) {
      const rows = await world.database.peek(`select from ${name} t where t::text ilike $1`, [`%${word}%`])
      if (rows.length > 0) found.push(`${name}: ${word}`)
    }
  return found
}

test('every text that a mutation takes is declared, and nothing else is', () => {
  const declared = Object.entries(FREE_TEXTS).flatMap(([mutation, places]) =>
    Object.keys(places).map((place) => `${mutation} ${place}`),
  )
  expect(PLACES.map(({ mutation, place }) => `${mutation} ${place}`).toSorted()).toEqual(declared.toSorted())
})

const READ = PLACES.filter(({ mutation, place }) => FREE_TEXTS[mutation]?.[place] !== 'UNREAD')

describe('no text of any mutation tells of who is behind a petition', async () => {
  const { accepted, opened } = caseActs(world, officer)
  const petition = await world.petition(officer, '13636', { receivedOn: '2023-06-12', ...SENDER })
  const complaint = await world.classified(officer, petition, 'COMPLAINT')
  const one = await opened([await accepted()])
  const denunciation = await denunciationActs(world, officer).opened()

  test.each(READ.map(({ mutation, place }) => [mutation, place]))('%s %s', async (mutation, place) => {
    const isOfficial = FREE_TEXTS[mutation]?.[place] === 'OFFICIAL'
    const NAMED = isOfficial ? 'CONFLICT_OF_INTEREST' : 'INPUT_INVALID'
    const texts: [string, string][] = [
      [SENDER.senderName, NAMED],
      ['việc của quang phu canaly nêu', NAMED],
      ['QUÀNG P. CANALY', NAMED],
      ['bà Canaly', NAMED],
      ['gọi +84 987 650 321', 'INPUT_INVALID'],
      ['ở nhà 4711 đ. Canadu', 'INPUT_INVALID'],
      ['số 0977 123 456', 'INPUT_INVALID'],
      ...(isOfficial ? [] : ([['ông Sùng Seo Canado', 'INPUT_INVALID']] as [string, string][])),
    ]
    for (const [text, code] of texts) {
      const refusal = await refused(mutation, place, text, complaint.id)
      expect([text, refusal?.code, plain(refusal?.field)]).toEqual([text, code, place])
      expect(JSON.stringify(refusal)).not.toMatch(/canal|4711|987|canado/i)
    }
    if (isOfficial) return
    // Whom a case concerns; and where who sent it is sealed for the service, whatever looks like a name.
    for (const [id, text] of [
      [one.id, 'do trần văn a ký'],
      [denunciation.id, 'do Trần V. A thu'],
      [denunciation.id, 'theo lời bà Nguyễn Thị Canata'],
    ] as const)
      expect([text, (await refused(mutation, place, text, id))?.code]).toEqual([text, 'INPUT_INVALID'])
  })

  test('and none of it was stored', async () => {
    expect(await stored(['canaly', 'canado', 'canadu', 'canata', '987650321', '987 650 321'])).toEqual([])
  })

  test('somebody who could not write it anyway is told nothing of who is behind it', async () => {
    const other = await world.person('other', '13639', ...CLERK)
    const reader = await world.person('reader', '13636')
    const accept = `mutation ($id: ID!, $input: GroundsInput!, $key: String!) {
      acceptPetition(id: $id, expectedVersion: 2, input: $input, idempotencyKey: $key) { id } }`
    for (const client of [other, reader])
      for (const reason of [SENDER.senderName, 'Thuộc thẩm quyền'])
        expect(await client.refusal(accept, { id: complaint.id, input: { reason }, key: key() })).toBe(
          'FORBIDDEN_OR_MISSING',
        )
  })
})
