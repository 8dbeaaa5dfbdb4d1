import DataLoader from 'dataloader'

/** Loads one key; keys asked for in the same tick under the same name go out as one statement. */
export type Load = <Value>(
  name: string,
  key: string,
  batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
) => Promise<Value | undefined>

/** Loaders of one request: nothing is kept after it, so nobody is shown what another may see. */
export function createLoad(): Load {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  return <Value>(
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
}
