import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { __Domain__Audit } from './audit/audit.type.ts'
import { __Domain__Events } from './event/event.type.ts'
import { __nounVar__Resolvers } from './__noun__/__noun__.resolver.ts'
import { __Noun__Connection, __Noun__Type } from './__noun__/__noun__.type.ts'
import { unitReference } from './organization/unit.reference.ts'
import { UnitType } from './organization/unit.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...__nounVar__Resolvers,
  __Domain__Audit.resolver,
  __Domain__Events.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  UnitType,
  __Noun__Type,
  ...__Noun__Connection.types,
  ...__Domain__Audit.types,
  ...__Domain__Events.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
