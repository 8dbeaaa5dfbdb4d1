/** A session of an account; it is opened and kept alive by functions of the database. */
export abstract class OwnSession {
  abstract readonly id: string
  abstract readonly accountId: string
  abstract readonly createdAt: Date
  abstract readonly lastSeenAt: Date
  abstract readonly expiresAt: Date
  abstract readonly addressHint: string
}
