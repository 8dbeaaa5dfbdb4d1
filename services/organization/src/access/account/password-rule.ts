import { passwordWeak } from './account-refusals.ts'

const SHORTEST = 12
const LONGEST = 200

/** Refuses a password that is short or holds the name: length is what slows guessing, mixed signs are not asked for. */
export function refuseWeakPassword(password: string, username: string): void {
  const { length } = [...password]
  const named = password.toLowerCase().includes(username.toLowerCase())
  if (length < SHORTEST || length > LONGEST || named) throw passwordWeak(SHORTEST)
}
