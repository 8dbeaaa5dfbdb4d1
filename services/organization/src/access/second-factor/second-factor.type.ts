import { Field, ObjectType } from 'type-graphql'

/** What an app needs to be set up. */
@ObjectType('SecondFactorEnrolment', {
  description:
    'What an app needs to give codes (TOTP, RFC 6238): shown once, null when the same request is sent again.',
})
export class SecondFactorEnrolmentType {
  @Field(() => String, { nullable: true, description: 'The secret in base32, to be typed.' })
  secret!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The same as an `otpauth:` address, to be drawn as a QR code.',
  })
  uri!: string | null
}

/** Recovery codes. */
@ObjectType('RecoveryCodes', { description: 'Codes for the day when the device is lost; each works once.' })
export class RecoveryCodesType {
  @Field(() => String, {
    nullable: true,
    description: 'Ten codes with spaces between, shown once: null when the same request is sent again.',
  })
  recoveryCodes!: string | null
}
