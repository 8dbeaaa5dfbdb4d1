import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { addMessages, type RegistrySlice, type SliceModule } from '@province/portal-kit/shell'
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

async function start(slice: RegistrySlice, entry: string): Promise<SliceModule> {
  const url = new URL(entry, window.location.href).href
  registerRemotes([{ name: slice.id, entry: url, type: 'module' }], { force: true })
  const loaded = await loadRemote<{ default: SliceModule }>(`${slice.id}/slice`)
  if (!loaded?.default?.routes) throw new Error(`${slice.id} gives no slice.`)
  addMessages(slice.id, loaded.default.messages)
  return loaded.default
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SliceTooSlow()), patience)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
