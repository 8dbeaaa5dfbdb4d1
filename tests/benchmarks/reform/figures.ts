import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { graphAt, signIn } from '../../support/client.ts'
import type { Province } from '../../support/province.ts'
import { compare, HEAD, linesOf } from '../province/comparing.ts'
import { others, product, scopesOf } from '../province/contenders.ts'
import { WORKS } from './works.ts'

const ROUNDS = 5
const SECONDS = 2
const CEILING = 'mercurius with jit'

/** Work D and its neighbours at so many dossiers, beside the SQL floor and PostGraphile on the same role and policies. */
export async function figures(
  province: Province,
  { rounds = ROUNDS, seconds = SECONDS }: { rounds?: number | undefined; seconds?: number | undefined },
  say: (line: string) => void,
): Promise<string[]> {
  const secret = loadSecret(province.dataDir)
  const { adminUrl } = await reachEmbedded(province.dataDir, secret)
  const scopes = await scopesOf(adminUrl)
  const works = new URL('works.ts', import.meta.url).href
  const beside = await others(roleUrls(adminUrl, secret, 'reform').app, scopes, { schema: 'reform', works })
  const session = await signIn(province.url, 'integrator', province.password)
  const table = [...HEAD]
  try {
    await graphAt(province.url, session)('{ viewer { username } }')
    // The small schema of the executor’s ceiling is one of petitions.
    const peers = beside.contenders.filter(({ name }) => name !== CEILING)
    const contenders = [product(province.url, province.pid, session, scopes), ...peers]
    for (const work of WORKS)
      for (const scope of work.scopes) {
        const lines = linesOf(work, scope, await compare(work, scope, contenders, rounds, seconds))
        for (const line of lines) say(line)
        table.push(...lines)
      }
    return table
  } finally {
    beside.stop()
  }
}
