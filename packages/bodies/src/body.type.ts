import { type ClassType, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { validate as isId } from 'uuid'

/** A body of the organization: here a key and nothing else. */
@Directive('@key(fields: "id")')
@ObjectType('Body', { description: 'A body of the organization.' })
export class BodyType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}

/** A body that another domain names: whatever is no id is no body. */
export const bodyReference = ({ id }: { id: string }) => (isId(id) ? { id } : null)

/** A body that a noun names by the property that holds its id; null where the noun knows it by words alone. */
export function bodyField<Key extends string>(noun: ClassType, name: string, key: Key, description: string) {
  @Resolver(() => noun)
  class BodyOfNoun {
    @FieldResolver(() => BodyType, { nullable: true, name, description })
    [name](@Root() row: { [Name in Key]: string | null }) {
      const id = row[key]
      return id === null ? null : { id }
    }
  }
  return BodyOfNoun
}
