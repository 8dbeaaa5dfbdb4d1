import { type Actor, STRANGER } from '@province/actor'
import { describe, expect, it, vi } from 'vitest'
import { documentDoor } from './document-door.ts'
import { hashOf, trustedDocuments } from './trusted-documents.ts'

const person = (...actions: string[]): Actor => ({
  kind: 'person',
  subject: '1',
  name: 'An',
  grants: [{ role: 'r', unitId: 'u', actions }],
  authzVersion: 1,
})

const PUBLISHED = 'query Page { members { id } }'
const hash = hashOf(PUBLISHED)

function setUp() {
  const look = vi.fn(async () => {})
  const documents = trustedDocuments(look)
  documents.trust({ [hash]: PUBLISHED })
  return { door: documentDoor(documents), documents, look }
}

const refused = (code: string, status: number) => ({ extensions: { code, http: { status } } })

describe('the door for documents', () => {
  it('lets a session run what the builds published, by hash or by text', async () => {
    const { door } = setUp()
    const admitted = { text: PUBLISHED, hash, trusted: true }
    expect(await door({ hash }, person())).toMatchObject(admitted)
    expect(await door({ text: PUBLISHED }, person())).toMatchObject(admitted)
  })

  it('refuses what no build published', async () => {
    const { door } = setUp()
    const elsewhere = refused('DOCUMENT_NOT_TRUSTED', 403)
    await expect(door({ text: '{ members { id } }' }, person('book.read'))).rejects.toMatchObject(elsewhere)
    await expect(door({ hash: hashOf('{ other }') }, person('graph.explore'))).rejects.toMatchObject(
      elsewhere,
    )
  })

  it('says what is missing to a session whose second factor is due, and lets it pass that', async () => {
    const { door } = setUp()
    const due = { ...person(), withheld: ['graph.explore'], secondFactorDue: true }
    const missing = refused('SECOND_FACTOR_REQUIRED', 403)
    await expect(door({ text: '{ members { id } }' }, due)).rejects.toMatchObject(missing)
    const pass = 'mutation { passSecondFactor(code: "1") { id } }'
    expect(await door({ text: pass }, due)).toMatchObject({ trusted: false })
  })

  it('lets whoever may explore send free documents within limits', async () => {
    const { door } = setUp()
    expect(await door({ text: '{ members { id } }' }, person('graph.explore'))).toMatchObject({
      trusted: false,
    })
    const deep = `${'{ x '.repeat(11)}${'}'.repeat(11)}`
    await expect(door({ text: deep }, person('graph.explore'))).rejects.toMatchObject(
      refused('QUERY_TOO_COSTLY', 400),
    )
  })

  it('lets a stranger sign in, out and ask who they are', async () => {
    const { door } = setUp()
    const text =
      'mutation { signIn(username: "a", password: "b") { id } } query Q { viewer { id } __typename }'
    expect(await door({ text }, STRANGER)).toMatchObject({ trusted: false })
    for (const text of [
      '{ members { id } }',
      'mutation { rename { id } }',
      '{ viewer { id } ...F } fragment F on Query { members { id } }',
      '{ __schema { types { name } } }',
    ]) {
      await expect(door({ text }, STRANGER)).rejects.toMatchObject(refused('UNAUTHENTICATED', 401))
    }
    await expect(door({ hash }, STRANGER)).rejects.toMatchObject(refused('UNAUTHENTICATED', 401))
  })

  it('lets every session end itself by a free document', async () => {
    const { door } = setUp()
    expect(await door({ text: 'mutation { signOut }' }, person())).toMatchObject({ trusted: false })
  })

  it('looks again for a hash it does not know, since a slice may have been built meanwhile', async () => {
    const { door, documents, look } = setUp()
    const text = 'query New { members { name } }'
    look.mockImplementation(async () => documents.trust({ [hashOf(text)]: text }))
    expect(await door({ hash: hashOf(text) }, person())).toMatchObject({ trusted: true, text })
  })

  it('refuses a hash that is not of the text, and a request without a document', async () => {
    const { door } = setUp()
    await expect(door({ text: '{ a }', hash }, person('graph.explore'))).rejects.toMatchObject(
      refused('INPUT_INVALID', 400),
    )
    await expect(door({}, person())).rejects.toMatchObject(refused('INPUT_INVALID', 400))
  })

  it('trusts no manifest entry whose hash is of another text', async () => {
    const { door, documents } = setUp()
    documents.trust({ [hashOf('{ a }')]: '{ b }' })
    await expect(door({ hash: hashOf('{ a }') }, person())).rejects.toMatchObject(
      refused('DOCUMENT_NOT_TRUSTED', 403),
    )
  })
})
