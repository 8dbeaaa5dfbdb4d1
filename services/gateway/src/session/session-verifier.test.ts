import { STRANGER, type SubgraphAnswer } from '@province/actor'
import { describe, expect, it, vi } from 'vitest'
import { sessionVerifier } from './session-verifier.ts'

const client = { address: '10.0.0.1' }
const claims = (expiresAt = '2099-01-01T00:00:00Z') => ({
  data: {
    sessionActor: {
      kind: 'person',
      subject: '1',
      name: 'An',
      authzVersion: 3,
      sessionId: 's',
      expiresAt,
      grants: [],
    },
  },
})

function setUp(answer: SubgraphAnswer = claims()) {
  const time = { now: Date.parse('2030-01-01T00:00:00Z') }
  const authority = vi.fn(async () => answer)
  return { time, authority, sessions: sessionVerifier(authority, { now: () => time.now }) }
}

describe('verifying sessions', () => {
  it('asks the authority as the gateway itself', async () => {
    const { sessions, authority } = setUp()
    expect(await sessions.verify('secret', client)).toMatchObject({
      kind: 'person',
      subject: '1',
      sessionId: 's',
    })
    expect(authority).toHaveBeenCalledWith(
      expect.objectContaining({
        actor: expect.objectContaining({ kind: 'service', subject: 'gateway' }),
        client,
      }),
    )
  })

  it('asks again within five seconds, so that a grant removed stops working', async () => {
    const { sessions, authority, time } = setUp()
    await sessions.verify('secret', client)
    time.now += 3_999
    await sessions.verify('secret', client)
    expect(authority).toHaveBeenCalledTimes(1)
    time.now += 1
    await sessions.verify('secret', client)
    expect(authority).toHaveBeenCalledTimes(2)
  })

  it('asks once for requests that arrive together', async () => {
    const { sessions, authority } = setUp()
    await Promise.all([sessions.verify('secret', client), sessions.verify('secret', client)])
    expect(authority).toHaveBeenCalledTimes(1)
  })

  it('takes an unknown secret for a stranger and a missing one without asking', async () => {
    const { sessions, authority } = setUp({ data: { sessionActor: null } })
    expect(await sessions.verify('unknown', client)).toBe(STRANGER)
    expect(await sessions.verify(undefined, client)).toBe(STRANGER)
    expect(authority).toHaveBeenCalledTimes(1)
  })

  it('never uses a session beyond its end', async () => {
    const { sessions, authority, time } = setUp(claims('2030-01-01T00:00:01Z'))
    await sessions.verify('secret', client)
    time.now += 1_000
    await sessions.verify('secret', client)
    expect(authority).toHaveBeenCalledTimes(2)
  })

  it('forgets a session that ended', async () => {
    const { sessions, authority } = setUp()
    await sessions.verify('secret', client)
    sessions.forget('secret')
    await sessions.verify('secret', client)
    expect(authority).toHaveBeenCalledTimes(2)
  })

  it('keeps the last answer for a minute while the authority is unreachable, without waiting each time', async () => {
    const { sessions, authority, time } = setUp()
    await sessions.verify('secret', client)
    authority.mockRejectedValue(new Error('down'))
    time.now += 10_000
    expect(await sessions.verify('secret', client)).toMatchObject({ subject: '1' })
    expect(await sessions.verify('secret', client)).toMatchObject({ subject: '1' })
    expect(authority).toHaveBeenCalledTimes(2)
    time.now += 60_000
    await expect(sessions.verify('secret', client)).rejects.toThrow()
  })

  it('rejects when nobody can say whose secret it is', async () => {
    const { sessions, authority } = setUp()
    authority.mockRejectedValue(new Error('down'))
    await expect(sessions.verify('secret', client)).rejects.toThrow()
  })
})
