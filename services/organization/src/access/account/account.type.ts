import { type EnumOf, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'

export const AccountOrderEnum = enumOf('AccountOrder', 'In which order accounts are listed.', {
  USERNAME: 'By the name typed to sign in.',
  NAME: 'By the name shown on screen.',
})

export const LanguageEnum = enumOf('Language', 'A language in which people are answered.', {
  VI: 'Vietnamese.',
  EN: 'English.',
})

/** Who may sign in. */
@ObjectType('Account', { description: 'Who may sign in: a person, or a program with a person behind it.' })
export class AccountType extends VersionedNode {
  @Field(() => String, { description: 'The name typed to sign in.' })
  username!: string

  @Field(() => String, { description: 'The name shown on screen.' })
  displayName!: string

  @Field(() => Boolean, {
    description: 'Whether it is locked: it cannot sign in, and its sessions have ended.',
  })
  disabled!: boolean

  @Field(() => LanguageEnum, {
    nullable: true,
    description:
      'The language of messages where a request asks for none (`Accept-Language`); null: not chosen, so Vietnamese.',
  })
  language!: EnumOf<typeof LanguageEnum> | null
}

export const AccountConnection = connectionType(AccountType, 'Account')

/** An account with its new password. */
@ObjectType('NewPassword', { description: 'An account with its new random password.' })
export class NewPasswordType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => String, {
    nullable: true,
    description:
      'Shown once: null when the same request is sent again. Whoever missed it resets the password.',
  })
  password!: string | null
}
