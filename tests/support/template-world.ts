import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProvince } from './province.ts'
import { TEMPLATE } from './template.ts'

/**
 * Before the tests that start the product: one product loads the demonstration world from nothing and is stopped cleanly;
 * its folder, with database and secret, is what every other test begins with. Several projects of one run share it.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[TEMPLATE]) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'province-template-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const first = await startProvince({ env: { DATA_DIR: folder } })
    await first.stop()
  } catch (problem) {
    await remove()
    throw problem
  }
  process.env[TEMPLATE] = folder
  return async () => {
    delete process.env[TEMPLATE]
    await remove()
  }
}
