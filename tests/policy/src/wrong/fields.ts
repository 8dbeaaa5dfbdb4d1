import { readFileSync } from 'node:fs'
import { DOMAINS } from '@province/domains'
import { fromRoot } from '@province/launcher/root'
import { buildSchema, type GraphQLField, getNamedType, Kind, parse } from 'graphql'

/** A root field of the graph, and the domain that answers it. */
export interface RootField {
  kind: 'query' | 'mutation'
  domain: string
  field: GraphQLField<unknown, unknown>
}

/** Which domain answers each root field, as the services' own schemas have it. */
function owners(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { name } of DOMAINS) {
    const { definitions } = parse(readFileSync(fromRoot(`services/${name}/schema.graphql`), 'utf8'))
    for (const definition of definitions) {
      const isType =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      if (!isType || !['Query', 'Mutation'].includes(definition.name.value)) continue
      for (const field of definition.fields ?? []) known.set(field.name.value, name)
    }
  }
  return known
}

/** Every root field that clients can see, with its owner: what is added to a service stands here by itself. */
export function rootFields(): RootField[] {
  const sdl = readFileSync(fromRoot('services/gateway/schema.graphql'), 'utf8')
  const schema = buildSchema(sdl, { assumeValid: true })
  const owned = owners()
  const of = (kind: RootField['kind'], fields: readonly GraphQLField<unknown, unknown>[]) =>
    fields.map((field) => ({ kind, field, domain: owned.get(field.name) ?? 'organization' }))
  return [
    ...of('query', Object.values(schema.getQueryType()?.getFields() ?? {})),
    ...of('mutation', Object.values(schema.getMutationType()?.getFields() ?? {})),
  ]
}

/** What an `id` names that is not the thing that comes back, or whose table is called otherwise. */
const TABLES: Readonly<Record<string, string>> = {
  confirmGrant: 'account_grant',
  endGrant: 'account_grant',
  refuseGrant: 'account_grant',
  resetPassword: 'account',
  rotateApiKey: 'api_client',
  endSession: 'session',
  transferPetition: 'petition',
  holdReceptionSlot: 'reception_slot',
  cancelSession: 'session',
  holdSupervisionSession: 'session',
  supervisionSession: 'session',
  supervisionProgramme: 'programme',
  approveProgramme: 'programme',
  closeProgramme: 'programme',
  withdrawStatedFigure: 'stated_figure',
  compareReport: 'report',
}

/** Nouns whose table is called otherwise than the type. */
const NOUNS: Readonly<Record<string, string>> = {
  CitationCorrection: 'correction',
  NationalReceiptsRead: 'national_batch',
  ReportRecipient: 'recipient',
  SightShown: 'sight_request',
  VaultRewrapping: 'vault_holder',
}

const snake = (name: string) => name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase()

/** The table whose rows an `id` of this field names. */
export const tableOf = ({ field }: RootField): string =>
  TABLES[field.name] ?? NOUNS[getNamedType(field.type).name] ?? snake(getNamedType(field.type).name)
