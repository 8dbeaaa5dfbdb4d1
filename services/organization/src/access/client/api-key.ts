import { createHash } from 'node:crypto'

/** One secret of a client: only its hash is kept, and its beginning to know it by. */
export class ApiKey {
  endsAt: Date | null = null
  revokedAt: Date | null = null

  constructor(
    readonly id: string,
    readonly clientId: string,
    readonly unitId: string,
    readonly prefix: string,
    readonly secretHash: string,
    readonly createdAt: Date,
  ) {}

  isLive(now: Date): boolean {
    return this.revokedAt === null && (this.endsAt === null || this.endsAt > now)
  }

  /** It ends by itself then, unless it ends earlier already. */
  endAt(at: Date): void {
    if (this.endsAt === null || this.endsAt > at) this.endsAt = at
  }

  revoke(now: Date): void {
    this.revokedAt = now
  }
}

/** How keys begin, so that they are told apart from the secrets of sessions, and found where they leaked. */
export const KEY_MARK = 'pak_'

const SHOWN = KEY_MARK.length + 6

/** What may be shown of a key after its first answer. */
export const prefixOf = (key: string): string => key.slice(0, SHOWN)

/** How a key or an access token is stored: of 256 random bits a plain hash tells nothing. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
