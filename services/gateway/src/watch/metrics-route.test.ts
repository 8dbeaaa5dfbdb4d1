import { afterEach, expect, test } from 'vitest'
import { startGateway } from '../../test/gateway.ts'

let stop = async () => {}
afterEach(() => stop())

async function start(metrics: boolean) {
  const gateway = await startGateway({ metrics })
  stop = gateway.stop
  return (path: string) => fetch(`${gateway.address}${path}`)
}

test('where they are enabled, requests are measured by route and status, and by nothing of who asks', async () => {
  const get = await start(true)
  await get('/livez?token=very-secret')
  await get('/livez')
  const response = await get('/metrics')
  expect(response.headers.get('content-type')).toContain('text/plain')
  const told = await response.text()
  expect(told).toContain('http_request_duration_seconds_count{method="GET",route="/livez",status="200"} 2')
  expect(told).toContain('process_cpu_seconds_total')
  expect(told).not.toContain('very-secret')
})

test('where they are not, there is no such path', async () => {
  const get = await start(false)
  expect((await get('/metrics')).status).toBe(404)
})
