import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { validate as isId } from 'uuid'

/** Reform's noun: here a key, to which complaints adds what is about it. */
@Directive('@key(fields: "id")')
@ObjectType('LandProject', { description: 'A project for which land is cleared (giải phóng mặt bằng).' })
export class LandProjectType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}

/** A project that reform names: whatever is no id is no project. */
export const landProjectReference = ({ id }: { id: string }) => (isId(id) ? { id } : null)
