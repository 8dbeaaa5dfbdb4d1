/** A signed-in browser or client: only a hash of its secret is kept. */
export class Session {
  endedAt: Date | null = null

  constructor(
    readonly id: string,
    readonly accountId: string,
    readonly secretHash: string,
    readonly createdAt: Date,
    public lastSeenAt: Date,
    readonly expiresAt: Date,
  ) {}
}

/** A session ends by itself after half an hour without a request … */
export const IDLE_MINUTES = 30

/** … and twelve hours after sign-in, however busy. */
export const ABSOLUTE_HOURS = 12
