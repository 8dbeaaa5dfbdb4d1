import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, reachEmbedded } from '@province/database'
import { askingFreely, done } from '../../support/asking-freely.ts'
import { graphAt } from '../../support/client.ts'
import { startProvince } from '../../support/province.ts'
import { signInWithSecondFactor } from '../../support/second-factor.ts'
import { residentMb } from '../province/measuring.ts'
import { dossiersAsCsv, FileOfRows, type Stage } from './file-of-rows.ts'
import { plainCopy } from './plain-copy.ts'

const ROWS = 200_000
const MARK = 'BENCH'
const LEAST_RATIO = 0.3
const UNIT = '{ unit(code: "13636", asOf: "2023-06-15") { id } }'

// Budgets are for strangers: what is measured here is what the product can do, not what it lets one client do.
const UNBOUNDED = { CLIENT_BUCKET: '999999999/999999999', PERSON_BUCKET: '999999999/999999999' }

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Work I: a file of dossiers through the door, beside a plain COPY of the same rows into tables of the same indexes. */
async function main([size]: number[]): Promise<number> {
  const rows = size || ROWS
  const dataDir = await mkdtemp(join(tmpdir(), 'province-bench-'))
  const province = await startProvince({ env: { DATA_DIR: dataDir, ...UNBOUNDED } })
  try {
    const { adminUrl } = await reachEmbedded(dataDir, loadSecret(dataDir))
    const admin = graphAt(
      province.url,
      await signInWithSecondFactor(province.url, 'admin', province.password),
    )
    const { unit } = await done<{ unit: { id: string } }>(admin, UNIT, {})
    const ask = await askingFreely({ ...province, admin }, 'clerk.13636', unit.id)
    const idle = await residentMb(province.pid)
    const bytes = dossiersAsCsv(rows, MARK)
    const file = new FileOfRows(ask, province.pid)
    const told = (what: string, { seconds, mostMb }: Stage) =>
      say(
        `| ${what} | ${seconds.toFixed(1)} s | ${Math.round(rows / seconds)} rows/s | ${Math.round(mostMb)} MB |`,
      )
    say(
      `${rows} dossiers, ${(bytes.length / 1_048_576).toFixed(1)} MB as CSV; the product idle: ${Math.round(idle)} MB`,
    )
    say('| stage | time | speed | most memory |\n|---|---|---|---|')
    told('upload by parts', await file.upload(unit.id, bytes))
    told('looked through (dry run)', await file.step('finish', 'CHECKED'))
    const storing = await file.step('store', 'STORED')
    told('stored: staged, checked, inserted', storing)
    const copy = await plainCopy(adminUrl, MARK, join(dataDir, 'rows'))
    told('plain COPY of dossiers, same indexes', { seconds: copy.dossiers, mostMb: 0 })
    told('plain COPY of dossiers and steps', { seconds: copy.dossiers + copy.steps, mostMb: 0 })
    const [alone, both] = [copy.dossiers / storing.seconds, (copy.dossiers + copy.steps) / storing.seconds]
    say(
      `import ÷ plain COPY: ${alone.toFixed(2)} (dossiers alone), ${both.toFixed(2)} (what is stored: with steps)`,
    )
    if (copy.counted !== rows || file.stored !== rows) throw new Error(`${copy.counted} rows are on record`)
    return both >= LEAST_RATIO ? 0 : 1
  } finally {
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2).map(Number))
