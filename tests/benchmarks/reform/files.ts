import { join } from 'node:path'
import { loadSecret, reachEmbedded } from '@province/database'
import { askingFreely, done } from '../../support/asking-freely.ts'
import { graphAt } from '../../support/client.ts'
import type { Province } from '../../support/province.ts'
import { signInWithSecondFactor } from '../../support/second-factor.ts'
import { residentMb } from '../province/measuring.ts'
import { dossiersAsCsv, FileOfRows, type Stage } from './file-of-rows.ts'
import { plainCopy } from './plain-copy.ts'

const MARK = 'BENCH'
const UNIT = '{ unit(code: "13636", asOf: "2023-06-15") { id } }'

/** What work I came to: lines of a table, and how much of a plain COPY it is. */
export interface Imported {
  lines: string[]
  ratio: number
}

/** Work I: a file of dossiers through the door, beside a plain COPY of the same rows into tables of the same indexes. */
export async function files(
  province: Province,
  rows: number,
  say: (line: string) => void,
): Promise<Imported> {
  const lines: string[] = []
  const told = (line: string) => {
    lines.push(line)
    say(line)
  }
  const { adminUrl } = await reachEmbedded(province.dataDir, loadSecret(province.dataDir))
  const admin = graphAt(province.url, await signInWithSecondFactor(province.url, 'admin', province.password))
  const { unit } = await done<{ unit: { id: string } }>(admin, UNIT, {})
  const ask = await askingFreely({ ...province, admin }, 'clerk.13636', unit.id)
  const idle = await residentMb(province.pid)
  const bytes = dossiersAsCsv(rows, MARK)
  const file = new FileOfRows(ask, province.pid)
  const stage = (what: string, { seconds, mostMb }: Stage) =>
    told(
      `| ${what} | ${seconds.toFixed(1)} s | ${Math.round(rows / seconds)} rows/s | ${mostMb ? `${Math.round(mostMb)} MB` : ''} |`,
    )
  told(
    `${rows} dossiers, ${(bytes.length / 1_048_576).toFixed(1)} MB as CSV; the product idle: ${Math.round(idle)} MB`,
  )
  told('')
  told('| stage | time | speed | most memory |')
  told('|---|---|---|---|')
  stage('upload by parts', await file.upload(unit.id, bytes))
  stage('looked through (dry run)', await file.step('finish', 'CHECKED'))
  const storing = await file.step('store', 'STORED')
  stage('stored: staged, checked, inserted', storing)
  const copy = await plainCopy(adminUrl, MARK, join(province.dataDir, 'rows'))
  stage('plain COPY of dossiers, same indexes', { seconds: copy.dossiers, mostMb: 0 })
  stage('plain COPY of dossiers and steps', { seconds: copy.dossiers + copy.steps, mostMb: 0 })
  const [alone, both] = [copy.dossiers / storing.seconds, (copy.dossiers + copy.steps) / storing.seconds]
  told('')
  told(
    `import ÷ plain COPY: ${alone.toFixed(2)} (dossiers alone), ${both.toFixed(2)} (what is stored: with steps)`,
  )
  if (copy.counted !== rows || file.stored !== rows) throw new Error(`${copy.counted} rows are on record`)
  return { lines, ratio: both }
}
