import DataLoader from 'dataloader'

/** Loads one key; keys asked for in the same tick under the same name go out as one statement. */
export type Load = <Value>(
  name: string,
  key: string,
  batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
) => Promise<Value | undefined>

/** Computes something once a request, however many fields ask for it. */
export type Remember = <Value>(name: string, key: string, compute: () => Promise<Value>) => Promise<Value>

/** What one request has read: kept for that request alone, so nobody is shown what another may see. */
export interface Memory {
  load: Load
  remember: Remember
  /** Forgets everything: a change was stored, and what was read before may be otherwise now. */
  forget(): void
}

/** The memory of a new request. */
export function createMemory(): Memory {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  const computed = new Map<string, Promise<unknown>>()
  const load: Load = <Value>(
    name: string,
    key: string,
    batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ) => {
    const loader =
      loaders.get(name) ??
      new DataLoader<string, unknown>(async (keys) => {
        const found = await batch(keys)
        return keys.map((each) => found.get(each))
      })
    loaders.set(name, loader)
    return loader.load(key) as Promise<Value | undefined>
  }
  const remember: Remember = <Value>(name: string, key: string, compute: () => Promise<Value>) => {
    const place = JSON.stringify([name, key])
    const value = computed.get(place) ?? compute()
    computed.set(place, value)
    return value as Promise<Value>
  }
  const forget = () => {
    loaders.clear()
    computed.clear()
  }
  return { load, remember, forget }
}
