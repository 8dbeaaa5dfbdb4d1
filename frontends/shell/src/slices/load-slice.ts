import { loadRemote, registerRemotes } from '@module-federation/runtime'
import {
  addMessages,
  CONTRACT_VERSION,
  type Registry,
  type RegistrySlice,
  type SliceModule,
} from '@province/portal-kit/shell'
import { isWithin } from '../frame/navigation.ts'
import { SliceTooSlow } from './failure.ts'

const patience = 5_000
const loading = new Map<string, Promise<SliceModule>>()

/** Loads a slice's code once per entry; a later attempt after a failure asks under another address. */
export function loadSlice(slice: RegistrySlice, attempt: number): Promise<SliceModule> {
  const entry = attempt === 0 ? slice.entry : `${slice.entry}?attempt=${attempt}`
  const known = loading.get(slice.entry)
  const fresh = known ?? start(slice, entry)
  loading.set(slice.entry, fresh)
  fresh.catch(() => loading.delete(slice.entry))
  return inTime(fresh)
}

/** Begins to load what an address will need, while it is still asked who is there. */
export function fetchAhead({ slices }: Registry, path: string): void {
  const overview = path === '/' || path.startsWith('/overview')
  for (const slice of slices) {
    const { contract, route, widgets } = slice.manifest
    const needed = overview
      ? widgets.some(({ slot }) => slot.startsWith('overview.'))
      : isWithin(path, `/${route}`)
    // A failure is told where the slice is drawn.
    if (needed && contract === CONTRACT_VERSION) loadSlice(slice, 0).catch(() => undefined)
  }
}

/** Asks for all of a slice's files at once; else the browser learns of each from the one before. */
function askForFiles({ base, manifest }: RegistrySlice): void {
  for (const file of manifest.files ?? []) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    // Behind what the page asks for itself.
    link.fetchPriority = 'low'
    link.href = `${base}${file}`
    document.head.append(link)
  }
}

async function start(slice: RegistrySlice, entry: string): Promise<SliceModule> {
  if (entry === slice.entry) askForFiles(slice)
  const url = new URL(entry, window.location.href).href
  registerRemotes([{ name: slice.id, entry: url, type: 'module' }], { force: true })
  const loaded = await loadRemote<{ default: SliceModule }>(`${slice.id}/slice`)
  if (!loaded?.default?.routes) throw new Error(`${slice.id} gives no slice.`)
  await addMessages(slice.id, loaded.default.messages)
  return loaded.default
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SliceTooSlow()), patience)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
