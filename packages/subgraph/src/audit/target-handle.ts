import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * What stands in an audit for the thing that was changed: always the same for the same thing, and nothing that any other
 * field takes. Who reads an audit can follow a thing through it and can open none.
 */
export interface TargetHandles {
  handleOf(id: string): string
  idOf(handle: string): string
}

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const textOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

// An id is one block of the cipher: as a permutation of ids under a key there is nothing to chain, and no two collide.
const CIPHER = 'aes-256-ecb'

/** Handles under a key that stands outside the database. */
export function targetHandles(key: Buffer): TargetHandles {
  const turned = (
    cipher: ReturnType<typeof createCipheriv> | ReturnType<typeof createDecipheriv>,
    id: string,
  ) => textOf(cipher.setAutoPadding(false).update(bytesOf(id)))
  return {
    handleOf: (id) => turned(createCipheriv(CIPHER, key, null), id),
    idOf: (handle) => turned(createDecipheriv(CIPHER, key, null), handle),
  }
}
