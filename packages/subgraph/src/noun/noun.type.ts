import { type ClassType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql'

/** What every thing has that is changed by those who saw its version. */
@ObjectType({ description: 'A thing with an id and a version.' })
export abstract class VersionedNode {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

/** The sentence of a description that tells which codes a field refuses with. */
export const refuses = (...codes: readonly string[]): string =>
  `Refuses: ${codes.map((code) => `\`${code}\``).join(', ')}.`

/** As `refuses`, of a mutation that changes what somebody saw: a stale version and who may not come first. */
export const refusesChange = (...codes: readonly string[]): string =>
  refuses('FORBIDDEN_OR_MISSING', 'STALE_VERSION', ...codes)

/**
 * Makes `unitField` of a service from its type of a unit: a resolver that gives a noun's unit by the property that holds
 * its id; null where the property is. It is a reference that organization resolves, unless the service finds it itself.
 */
export const unitFields =
  <Context = unknown>(
    unitType: ClassType,
    find: (id: string, context: Context) => unknown = (id) => ({ id }),
  ) =>
  <Key extends string>(noun: ClassType, name: string, key: Key, description: string) => {
    @Resolver(() => noun)
    class UnitOfNoun {
      // The graph tells fields of one type apart by the names of their methods: two units of a noun are two names.
      @FieldResolver(() => unitType, { nullable: true, name, description })
      [name](@Root() row: { [Name in Key]: string | null }, @Ctx() context: never) {
        const id = row[key]
        return id === null ? null : find(id, context)
      }
    }
    return UnitOfNoun
  }

/** What tells which steps a state allows: a lifecycle. */
interface Allowing<State extends string> {
  allowed(state: State): string[]
}

const BY_STATE =
  'By its state alone: who may take a step, and what else it asks for, stands at the mutation of that step.'

/** Makes the field `allowedSteps` of a noun from its lifecycle, so that no screen decides it a second time. */
export function stepsField<State extends string>(
  noun: ClassType,
  steps: object,
  { allowed }: Allowing<State>,
  description = 'What may be done with it next.',
) {
  @Resolver(() => noun)
  class StepsOfNoun {
    @FieldResolver(() => [steps], { description: `${description} ${BY_STATE}` })
    allowedSteps(@Root() { state }: { state: State }) {
      return allowed(state)
    }
  }
  return StepsOfNoun
}
