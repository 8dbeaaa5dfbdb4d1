import { DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { HolderKind } from './vault-holder.ts'

export const VaultHolderKindEnum = enumOf<HolderKind>(
  'VaultHolderKind',
  'Whose key opens records of the vault.',
  {
    RECOVERY: 'The two halves of the recovery key, put together by two people.',
    CUSTODIAN: 'A custodian, with a passphrase only that person knows.',
  },
)

/** Somebody whose key opens records. */
@ObjectType('VaultHolder', { description: 'Somebody for whom each record of the vault is closed.' })
export class VaultHolderType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => VaultHolderKindEnum, { description: 'Whose key it is.' })
  kind!: HolderKind

  @Field(() => DateTimeScalar, {
    description: 'Since when; older records are closed for them once they are closed anew.',
  })
  since!: string

  @Field(() => Int, {
    description: '1 until a second person confirms it, then 2; give it as `expectedVersion`.',
  })
  version!: number

  @Field(() => String, {
    nullable: true,
    description: 'Who confirmed it as the second person; null: nobody yet, and no record is closed for it.',
  })
  confirmedBy!: string | null
}

/** A half of the recovery key. */
@ObjectType('RecoveryHalf', {
  description: 'One half of the recovery key: to be written down, and kept apart.',
})
export class RecoveryHalfType {
  @Field(() => String, {
    nullable: true,
    description: 'Shown once: null when the same request is sent again. Whoever missed it begins anew.',
  })
  half!: string | null

  @Field(() => Boolean, {
    description: 'Whether the key is in force: that is so once the second half was taken.',
  })
  complete!: boolean
}
