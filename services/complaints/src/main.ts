import { serveSubgraph } from '@province/subgraph'
import { createApp } from './app.ts'
import { environment } from './environment.ts'

await serveSubgraph('complaints', environment, createApp)
