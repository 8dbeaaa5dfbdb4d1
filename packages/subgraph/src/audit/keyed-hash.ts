import { createHmac } from 'node:crypto'

/** Hashes what may name a person, with a key outside the database: without it nobody can try names one by one. */
export type KeyedHash = (text: string) => string

export const keyedHash =
  (key: Buffer): KeyedHash =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex')
