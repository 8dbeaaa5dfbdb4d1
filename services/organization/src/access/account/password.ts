import { hash, verify } from '@node-rs/argon2'

// Checked when no account has the name, so that a wrong name takes as long as a wrong password.
const NOBODY = hash('nobody has this password')

// The same letters are typed as one sign or as two, as the device likes it: they are one password.
const asTyped = (password: string) => password.normalize('NFC')

/** Hashes a password with argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(asTyped(password))

/** Does the password match? Takes the same time when there is nothing to match. */
export async function passwordMatches(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await NOBODY), asTyped(password))
  return matches && passwordHash !== undefined
}
