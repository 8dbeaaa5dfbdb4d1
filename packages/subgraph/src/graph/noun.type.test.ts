import 'reflect-metadata'
import { type GraphQLObjectType, graphql } from 'graphql'
import { buildSchema, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { expect, test } from 'vitest'
import { enumOf } from '../noun/enum.ts'
import { stepsField, unitFields, VersionedNode } from '../noun/noun.type.ts'

@ObjectType('Place')
class Place {
  @Field(() => ID)
  id!: string
}

@ObjectType('Parcel', { description: 'Something sent.' })
class Parcel extends VersionedNode {}

@Resolver(() => Parcel)
class ParcelResolver {
  @Query(() => Parcel)
  parcel() {
    return { id: 'p', version: 3, fromId: 'here', toId: 'there', overId: null, state: 'SENT' }
  }
}

const placeField = unitFields(Place)
const Steps = enumOf('ParcelStep', 'What can be done.', { open: 'It is opened.', lose: 'It is lost.' })
const lifecycle = { allowed: (state: 'SENT' | 'OPEN') => (state === 'SENT' ? ['open'] : []) }

const resolvers = [
  ParcelResolver,
  placeField(Parcel, 'from', 'fromId', 'Where it was sent.'),
  placeField(Parcel, 'to', 'toId', 'Where it goes.'),
  placeField(Parcel, 'over', 'overId', 'Which way it takes.'),
  stepsField(Parcel, Steps, lifecycle, 'What may be done now.'),
] as const

test('a noun has its id and version, each of its units by its own key, and the steps its lifecycle allows', async () => {
  const schema = await buildSchema({ resolvers: [...resolvers] })
  const source = '{ parcel { id version from { id } to { id } over { id } allowedSteps } }'
  const { data, errors } = await graphql({ schema, source })
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    parcel: {
      id: 'p',
      version: 3,
      from: { id: 'here' },
      to: { id: 'there' },
      over: null,
      allowedSteps: ['open'],
    },
  })
  const fields = Object.values((schema.getType('Parcel') as GraphQLObjectType).getFields())
  expect(fields.filter(({ description }) => !description)).toEqual([])
})
