import { factorConfirmed, factorMissing } from './second-factor-refusals.ts'

/** A second factor of an account: a secret shared with an app on the person's own device. */
export class SecondFactor {
  /** The last time step whose code was used: no code works twice. */
  lastStep = 0
  confirmedAt: Date | null = null
  removedAt: Date | null = null

  constructor(
    readonly id: string,
    readonly accountId: string,
    /** Sealed with a key that is not in the database. */
    public secret: string,
  ) {}

  /** The app has shown that it holds the secret. */
  confirm(at: Date): void {
    if (this.confirmedAt !== null) throw factorConfirmed()
    this.confirmedAt = at
  }

  /** A code of this time step was shown; answers false when it, or a later one, was used before. */
  use(step: number): boolean {
    if (step <= this.lastStep) return false
    this.lastStep = step
    return true
  }

  /** It counts no more; its secret is forgotten. */
  remove(at: Date): void {
    if (this.removedAt !== null) throw factorMissing()
    this.removedAt = at
    this.secret = ''
  }
}

/** A code for the day when the device is lost: it works once. */
export class RecoveryCode {
  usedAt: Date | null = null

  constructor(
    readonly id: string,
    readonly factorId: string,
    readonly accountId: string,
    readonly codeHash: string,
  ) {}
}
