import pg from 'pg'

const once = async <Row extends pg.QueryResultRow>(adminUrl: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Was the demonstration world loaded to its end? A load that was cut off is taken up again. */
export async function isWorldLoaded(adminUrl: string): Promise<boolean> {
  const [found] = await once<{ loaded: boolean }>(
    adminUrl,
    `select to_regclass('app.demonstration_world') is not null as loaded`,
  )
  return found?.loaded ?? false
}

/** Notes that every service has loaded its part; what was loaded is counted for the planner, which else guesses for a minute. */
export async function markWorldLoaded(adminUrl: string): Promise<void> {
  await once(adminUrl, 'create view app.demonstration_world as select true as loaded')
  await once(adminUrl, 'vacuum (analyze)')
}
