import { expect, test } from 'vitest'
import { serviceActor } from './actor.ts'
import { generateTokenKeys, tokenSigner, tokenVerifier } from './token.ts'

const payload = { actor: serviceActor('gateway'), client: { address: '127.0.0.1' } }

test('a token says who asks, to the subgraph it was made for', async () => {
  const keys = await generateTokenKeys()
  const sign = await tokenSigner(keys.privateKey)
  const verify = await tokenVerifier(keys.publicKey, 'reform')
  expect(await verify(await sign('reform', payload))).toEqual(payload)
})

test('another audience, another key and no token at all are refused', async () => {
  const keys = await generateTokenKeys()
  const other = await generateTokenKeys()
  const sign = await tokenSigner(keys.privateKey)
  const verify = await tokenVerifier(keys.publicKey, 'reform')
  await expect(verify(await sign('complaints', payload))).rejects.toThrow()
  await expect(verify(await (await tokenSigner(other.privateKey))('reform', payload))).rejects.toThrow()
  await expect(verify('nothing')).rejects.toThrow()
})
