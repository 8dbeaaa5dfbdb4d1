import { GraphiQL } from 'graphiql'
import { useMemo, useState } from 'react'
import { asking, type Cost } from './ask.ts'
import { START } from './start.ts'
import { language, told, words } from './words.ts'

/** The explorer under a line that leads back to the portal and says what the last document cost. */
export function Explorer() {
  const [cost, setCost] = useState<Cost>()
  const fetcher = useMemo(() => asking(setCost, language), [])
  return (
    <>
      <header className="explorer-head">
        <a href="/">← {words.back}</a>
        <h1>{words.title}</h1>
        <span role="status">{cost ? told(cost) : words.noCost}</span>
      </header>
      <main className="explorer-body">
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={START}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
          forcedTheme="light"
        />
      </main>
    </>
  )
}
