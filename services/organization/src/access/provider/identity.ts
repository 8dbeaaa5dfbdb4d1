import { issuerInvalid, subjectMissing } from './identity-refusals.ts'

/** Who somebody is at a provider of identities. */
export interface ProviderIdentity {
  issuer: string
  subject: string
}

/** The longest subject that a provider may give (OpenID Connect Core 1.0, 2). */
const LONGEST_SUBJECT = 255

/** An account bound to an identity at a provider. */
export class Identity {
  unlinkedAt: Date | null = null

  constructor(
    readonly id: string,
    readonly accountId: string,
    readonly issuer: string,
    readonly subject: string,
    readonly linkedBy: string,
  ) {}
}

/** Refuses an issuer that is no address, and a subject that is empty or too long. */
export function refuseIdentity({ issuer, subject }: ProviderIdentity): void {
  if (!/^https?:\/\/[^\s?#\0]+$/.test(issuer)) throw issuerInvalid()
  if (subject.trim() === '' || subject.length > LONGEST_SUBJECT || subject.includes('\0'))
    throw subjectMissing()
}
