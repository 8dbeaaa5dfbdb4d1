import { expect, test } from 'vitest'
import { serviceActor } from './actor.ts'
import { generateTokenKeys, tokenSigner, tokenVerifier } from './token.ts'

const payload = { actor: serviceActor('gateway'), client: { address: '127.0.0.1' } }

test('a token says who asks, to the subgraph it was made for', async () => {
  const keys = await generateTokenKeys('gateway')
  const sign = await tokenSigner(keys.privateKey)
  const verify = await tokenVerifier(`[${keys.publicKey}]`, 'reform')
  expect(await verify(await sign('reform', payload))).toEqual(payload)
})

test('another audience, another key and no token at all are refused', async () => {
  const keys = await generateTokenKeys('gateway')
  const other = await generateTokenKeys('gateway')
  const sign = await tokenSigner(keys.privateKey)
  const verify = await tokenVerifier(`[${keys.publicKey}]`, 'reform')
  await expect(verify(await sign('complaints', payload))).rejects.toThrow()
  await expect(verify(await (await tokenSigner(other.privateKey))('reform', payload))).rejects.toThrow()
  await expect(verify('nothing')).rejects.toThrow()
})

test('a service speaks for itself, and for nobody else', async () => {
  const keys = await generateTokenKeys('reporting')
  const sign = await tokenSigner(keys.privateKey)
  const verify = await tokenVerifier(`[${keys.publicKey}]`, 'reform')
  const itself = { ...payload, actor: serviceActor('reporting') }
  expect(await verify(await sign('reform', itself))).toEqual(itself)
  await expect(verify(await sign('reform', payload))).rejects.toThrow()
  const person = { ...itself, actor: { ...itself.actor, kind: 'person' as const } }
  await expect(verify(await sign('reform', person))).rejects.toThrow()
})
