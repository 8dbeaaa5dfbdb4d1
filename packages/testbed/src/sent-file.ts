import { createHash, randomUUID } from 'node:crypto'
import type { GraphClient } from './graph-client.ts'

/** The smallest PDF of one page; what is drawn on it can be words that a machine finds, or none. */
export const onePage = (drawn: string): Buffer =>
  Buffer.from(`%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawn.length}>>stream
${drawn}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`)

/** A file as a test sees it. */
interface SentFile {
  id: string
  version: number
  state: string
  place: number
  name: string
}

const FILE = 'id version state place name'

/** The documents by which files go with steps of one noun, such as `FollowUp`. */
const evidenceDocuments = (noun: string) => ({
  begin: `mutation ($entry: ID!, $name: String!, $bytes: Int!, $key: String!) {
    sent: begin${noun}Evidence(entry: $entry, name: $name, bytes: $bytes, idempotencyKey: $key) { ${FILE} } }`,
  append: `mutation ($id: ID!, $version: Int!, $part: Int!, $content: String!, $key: String!) {
    sent: appendTo${noun}Evidence(id: $id, expectedVersion: $version, part: $part, content: $content, idempotencyKey: $key) { ${FILE} } }`,
  finish: `mutation ($id: ID!, $version: Int!, $sha256: String!, $key: String!) {
    sent: finish${noun}Evidence(id: $id, expectedVersion: $version, sha256: $sha256, idempotencyKey: $key) { ${FILE} } }`,
  abandon: `mutation ($id: ID!, $version: Int!, $key: String!) {
    sent: abandon${noun}Evidence(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${FILE} } }`,
  part: `query ($file: ID!) { part: ${noun.charAt(0).toLowerCase()}${noun.slice(1)}EvidencePart(file: $file, part: 0) }`,
})

/** The ways by which one noun takes evidence, as a test goes them; what is sent fits into one part. */
export function evidenceSending(noun: string) {
  const documents = evidenceDocuments(noun)
  const ask = async (client: GraphClient, document: string, variables: object) =>
    (await client.data<{ sent: SentFile }>(document, { ...variables, key: randomUUID() })).sent
  const begun = (client: GraphClient, entry: string, bytes: number, name = 'minh-chung.pdf') =>
    ask(client, documents.begin, { entry, name, bytes })
  const uploaded = async (client: GraphClient, entry: string, content: Buffer, name?: string) => {
    const file = await begun(client, entry, content.length, name)
    const sent = { ...file, part: 0, content: content.toString('base64') }
    return ask(client, documents.append, sent)
  }
  const whole = (file: SentFile, content: Buffer) => ({
    ...file,
    sha256: createHash('sha256').update(content).digest('hex'),
  })
  return {
    documents,
    begun,
    uploaded,
    whole,
    kept: async (client: GraphClient, entry: string, content: Buffer, name?: string) =>
      ask(client, documents.finish, whole(await uploaded(client, entry, content, name), content)),
    refused: (client: GraphClient, document: string, variables: object) =>
      client.refusal(document, { ...variables, key: randomUUID() }),
  }
}
