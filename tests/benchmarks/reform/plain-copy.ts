import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

async function withClient<Answer>(
  url: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A plain COPY of the same rows into tables of the same columns and indexes, in seconds; steps beside dossiers or not. */
export const plainCopy = (adminUrl: string, mark: string, dumped: string) =>
  withClient(adminUrl, async (client) => {
    const dossiers = `select * from reform.dossier where code like '${mark}-%'`
    const sources = {
      dossier: dossiers,
      dossier_step: `select s.* from reform.dossier_step s join (${dossiers}) d on d.id = s.dossier_id`,
    }
    const seconds: Record<string, number> = {}
    await client.query('create schema bench')
    for (const [table, rows] of Object.entries(sources)) {
      const file = `${dumped}.${table}`
      await pipeline(client.query(copyTo(`copy (${rows}) to stdout`)), createWriteStream(file))
      await client.query(`create table bench.${table} (like reform.${table} including all)`)
      const from = performance.now()
      await pipeline(createReadStream(file), client.query(copyFrom(`copy bench.${table} from stdin`)))
      seconds[table] = (performance.now() - from) / 1000
    }
    const { rows } = await client.query<{ stored: number }>(
      `select (select count(*) from (${dossiers}) d)::int as stored`,
    )
    return { dossiers: seconds.dossier ?? 0, steps: seconds.dossier_step ?? 0, counted: rows[0]?.stored ?? 0 }
  })
