import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, reachEmbedded } from '@province/database'
import { startProvince } from '../../support/province.ts'
import { UNBOUNDED } from '../province/comparing.ts'
import { writePart } from '../province/page-of-figures.ts'
import { figures } from './figures.ts'
import { files } from './files.ts'
import { fillDossiers, recounted } from './fill.ts'
import { WORKS } from './works.ts'

const ROWS = 200_000
const LEAST_RATIO = 0.3

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Works I and D: rows of a file, then figures over so many dossiers; roll-ups are counted anew at the end. */
async function main([fileRows, dossiers, rounds, seconds]: number[]): Promise<number> {
  const rows = fileRows || ROWS
  const standing = dossiers || rows
  const dataDir = await mkdtemp(join(tmpdir(), 'province-bench-'))
  const settings = { env: { DATA_DIR: dataDir, ...UNBOUNDED } }
  const load = loadavg()[0] ?? 0
  let province = await startProvince(settings)
  try {
    const { adminUrl } = await reachEmbedded(dataDir, loadSecret(dataDir))
    const imported = await files(province, rows, say)
    const after = await recounted(adminUrl)
    say(`Filling up with ${standing} dossiers …`)
    await fillDossiers(adminUrl, standing, say)
    await province.stop()
    province = await startProvince(settings)
    const table = await figures(province, { rounds, seconds }, say)
    // The database has another address after a start.
    const recount = await recounted((await reachEmbedded(dataDir, loadSecret(dataDir))).adminUrl)
    const told = `Roll-ups beside a recount: after the import ${after.wrong} of ${after.cells} cells differ, after all of it ${recount.wrong} of ${recount.cells}, over ${recount.dossiers} dossiers.`
    say(told)
    await writePart('Dossiers', [
      `Made by \`npm run bench -- reform ${rows} ${standing}\` in one run on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); the load of the machine was ${load.toFixed(1)} when it began and ${(loadavg()[0] ?? 0).toFixed(1)} when it ended, of others as well where it is shared.`,
      '',
      '## I: a file of rows',
      ...imported.lines,
      '',
      '## D: figures',
      ...WORKS.map(({ name, what }) => `- **${name}**: ${what}`),
      '',
      ...table,
      '',
      told,
    ])
    return imported.ratio >= LEAST_RATIO && after.wrong + recount.wrong === 0 ? 0 : 1
  } finally {
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2).map(Number))
