import { createHash, randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { GraphClient } from '@province/testbed'
import { key, openIntake, type PetitionWorld } from './petition-world.ts'

export const FILE = 'id version state place parts savedBytes mediaType copyParts sha256'
export const beginFile = `mutation ($intake: ID!, $bytes: Int!, $key: String!) { beginFile(intake: $intake, bytes: $bytes, idempotencyKey: $key) { ${FILE} } }`
export const appendToFile = `mutation ($id: ID!, $version: Int!, $part: Int!, $content: String!, $key: String!) {
  appendToFile(id: $id, expectedVersion: $version, part: $part, content: $content, idempotencyKey: $key) { ${FILE} } }`
export const finishFile = `mutation ($id: ID!, $version: Int!, $sha256: String!, $key: String!) {
  finishFile(id: $id, expectedVersion: $version, sha256: $sha256, idempotencyKey: $key) { ${FILE} } }`

const fourBytes = (number: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}

const chunk = (name: string, content: Buffer) => {
  const named = Buffer.concat([Buffer.from(name), content])
  return Buffer.concat([fourBytes(content.length), named, fourBytes(crc32(named))])
}

/** A square of noise, which no format makes smaller. */
export const png = (side: number) => {
  const size = fourBytes(side)
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), randomBytes(3 * side)]))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([size, size, Buffer.from('0802000000', 'hex')])),
    chunk('tEXt', Buffer.from('Author\0Chim Hoàng Yến')),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A file as a test goes on with it. */
export interface KeptFile {
  id: string
  version: number
  parts: number
}

/** How a clerk of one unit brings files with an intake. */
export function fileActs(world: PetitionWorld, clerk: GraphClient, code: string) {
  const begun = async (bytes: number) => {
    const unit = await world.database.unitId(code)
    const opened = { input: { unit, summary: 'Có tệp kèm theo' }, key: key() }
    const { openIntake: intake } = await clerk.data<{ openIntake: { id: string; version: number } }>(
      openIntake,
      opened,
    )
    const { beginFile: file } = await clerk.data<{ beginFile: KeptFile }>(beginFile, {
      intake: intake.id,
      bytes,
      key: key(),
    })
    return { intake, file }
  }
  const uploaded = async (content: Buffer, size = 100_000) => {
    const { intake, file } = await begun(content.length)
    let at = file
    for (let from = 0; from < content.length; from += size) {
      const answer = await clerk.data<{ appendToFile: KeptFile }>(appendToFile, {
        ...at,
        part: at.parts,
        content: content.subarray(from, from + size).toString('base64'),
        key: key(),
      })
      at = answer.appendToFile
    }
    return { intake, file: at }
  }
  return { begun, uploaded }
}
