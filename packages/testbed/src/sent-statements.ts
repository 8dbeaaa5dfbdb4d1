import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import './world.ts'

interface Sent {
  service: string
  name: string
  text: string
}

// Files of one process share its modules, or do not: either way one of them listens.
const started = globalThis as { listensToStatements?: true }

/** Notes every statement that a service sends under test, once a process, for who writes them down afterwards. */
function listen(folder: string): void {
  const known = new Set<string>()
  subscribe('province.statement', (message) => {
    const { service, name, text } = message as Sent
    const line = JSON.stringify({ service, name, text })
    if (known.has(line)) return
    known.add(line)
    appendFileSync(join(folder, `statements-${process.pid}.jsonl`), `${line}\n`)
  })
}

if (!started.listensToStatements) {
  started.listensToStatements = true
  listen(inject('statements'))
}
