import { createLogger } from '@province/runtime'
import { expect, test, vi } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'
import { graphClient } from '../../test/graph-client.ts'

test('the log holds no body, variable, search, name or address', async () => {
  const logger = createLogger('gateway', 'silent')
  const lines: unknown[] = []
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(logger, level).mockImplementation((...line: unknown[]) => void lines.push(line))
  }
  const gateway = await startGateway({ logger })
  const ask = graphClient(gateway.address, EXPLORER)
  const query = 'query NguyenVanCanary($id: ID!) { member(id: $id) { name } }'
  await ask({ query, variables: { id: 'canary-value' }, operationName: 'NguyenVanCanary' })
  await ask({ query, variables: { id: { canary: 1 } } })
  await fetch(`${gateway.address}/overview?name=canary`)
  await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"canary',
  })
  await gateway.stop()
  const text = JSON.stringify(lines)
  expect(lines.length).toBeGreaterThanOrEqual(4)
  expect(text).toContain('"route":"/graphql"')
  expect(text).not.toMatch(/canary|127\.0\.0\.1|secret-of/i)
})
