import pg from 'pg'

/** What was found of one roll-up: how many cells, and how many of them are not what a recount says. */
export interface RollupVerdict {
  name: string
  part: string
  cells: number
  wrong: number
}

async function asOwner<Result>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  return work(client).finally(() => client.end())
}

async function namesIn(client: pg.Client, schema: string): Promise<string[]> {
  const { rows: there } = await client.query<{ there: string | null }>('select to_regclass($1) as there', [
    `${schema}.rollup`,
  ])
  if (!there[0]?.there) return []
  const { rows } = await client.query<{ name: string }>(`select name from ${schema}.rollup order by name`)
  return rows.map(({ name }) => name)
}

/** Counts all roll-ups of a service anew and says what differs; nothing waits for it. */
export const verifyRollups = (ownerUrl: string, schema: string): Promise<RollupVerdict[]> =>
  asOwner(ownerUrl, async (client) => {
    const verdicts: RollupVerdict[] = []
    for (const name of await namesIn(client, schema)) {
      const { rows } = await client.query<{ part: string; cells: string; wrong: string }>(
        `select * from ${schema}.rollup_${name}_verify()`,
      )
      verdicts.push(
        ...rows.map(({ part, cells, wrong }) => ({ name, part, cells: Number(cells), wrong: Number(wrong) })),
      )
    }
    return verdicts
  })

const LINES = 50_000

/** Makes all roll-ups of a service anew from its rows, while it runs; answers their names. */
export const rebuildRollups = (ownerUrl: string, schema: string): Promise<string[]> =>
  asOwner(ownerUrl, async (client) => {
    const names = await namesIn(client, schema)
    for (const name of names) {
      await client.query(`select ${schema}.rollup_${name}_rebuild()`)
      let moved = LINES
      while (moved === LINES) {
        const { rows } = await client.query<{ moved: number }>(
          `select ${schema}.rollup_${name}_fold($1) as moved`,
          [LINES],
        )
        moved = rows[0]?.moved ?? 0
      }
    }
    return names
  })
