import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, reachEmbedded } from '@province/database'
import { type Province, startProvince } from '../../support/province.ts'
import { UNBOUNDED } from '../province/comparing.ts'
import { writePart } from '../province/page-of-figures.ts'
import { figures } from './figures.ts'
import { files } from './files.ts'
import { fillDossiers, recounted } from './fill.ts'
import { WORKS } from './works.ts'

const ROWS = 200_000
const LEAST_RATIO = 0.3

const say = (line: string) => void process.stdout.write(`${line}\n`)
const adminUrlOf = async ({ dataDir }: Province) =>
  (await reachEmbedded(dataDir, loadSecret(dataDir))).adminUrl
const loadNow = () => (loadavg()[0] ?? 0).toFixed(1)

/** How a part was made: figures of a machine that others share are to be read so. */
const madeBy = (sizes: string, began: string) =>
  `Made by \`npm run bench -- reform ${sizes}\` on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); the load of the machine was ${began} when it began and ${loadNow()} when it ended, of others as well where it is shared.`

/** Counts every roll-up anew, and says how many cells are not what it comes to. */
async function recount(province: Province): Promise<{ told: string; wrong: number }> {
  const { cells, wrong, dossiers } = await recounted(await adminUrlOf(province))
  const told = `Roll-ups beside a recount of ${dossiers} dossiers: ${wrong} of ${cells} cells differ.`
  say(told)
  return { told, wrong }
}

/** Work I: whether a file of so many rows is stored as fast as is asked, and every count followed. */
async function imported(province: Province, rows: number): Promise<boolean> {
  const began = loadNow()
  const { lines, ratio } = await files(province, rows, say)
  const { told, wrong } = await recount(province)
  await writePart('Dossiers from a file', [madeBy(String(rows), began), '', ...lines, '', told])
  return ratio >= LEAST_RATIO && wrong === 0
}

interface Sizes {
  dossiers: number
  rounds?: number | undefined
  seconds?: number | undefined
}

/** Work D and its neighbours over so many dossiers; whether every count is still what a recount says. */
async function counted(province: Province, { dossiers, ...long }: Sizes): Promise<boolean> {
  const began = loadNow()
  const table = await figures(province, long, say)
  const { told, wrong } = await recount(province)
  const works = WORKS.map(({ name, what }) => `- **${name}**: ${what}`)
  const made = madeBy(`0 ${dossiers}`, began)
  await writePart('Figures over dossiers', [made, '', ...works, '', ...table, '', told])
  return wrong === 0
}

/** Sizes: rows of the file (0: none), dossiers that figures are asked of, rounds, seconds a round. */
async function main([rows = ROWS, dossiers = rows, rounds, seconds]: number[]): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'province-bench-'))
  const settings = { env: { DATA_DIR: dataDir, ...UNBOUNDED } }
  let province = await startProvince(settings)
  try {
    const sound = rows === 0 || (await imported(province, rows))
    say(`Filling up with ${dossiers} dossiers …`)
    await fillDossiers(await adminUrlOf(province), dossiers, say)
    await province.stop()
    province = await startProvince(settings)
    const exact = await counted(province, { dossiers, rounds, seconds })
    return sound && exact ? 0 : 1
  } finally {
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2).map(Number))
