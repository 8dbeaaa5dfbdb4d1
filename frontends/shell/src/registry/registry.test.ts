import type { Registry } from '@province/portal-kit/contract'
import { describe, expect, it } from 'vitest'
import { applyOverrides, isBase, readOverrides } from './overrides.ts'
import { changedSlices, readRegistry } from './registry.ts'

const slice = (id: string, version: string, order = 1) => ({
  id,
  version,
  base: `/remotes/${id}/${version}/`,
  entry: `/remotes/${id}/${version}/remoteEntry.js`,
  manifest: {
    id,
    contract: 1,
    label: { vi: id, en: id },
    icon: 'tree',
    order,
    route: id,
    navigation: [],
    actions: [],
    widgets: [],
  },
})
const registry = (...slices: ReturnType<typeof slice>[]): Registry => ({ contract: 1, slices })

describe('the registry', () => {
  it('is ordered by the manifests and leaves out what is told wrongly', () => {
    const read = readRegistry({
      contract: 1,
      slices: [slice('b', '1', 2), { id: 'broken' }, slice('a', '1', 1)],
    })
    expect(read.slices.map((one) => one.id)).toEqual(['a', 'b'])
  })
  it('is refused when it is no registry at all', () => {
    expect(() => readRegistry('<html>')).toThrow()
  })
  it('tells which slices changed, came or went', () => {
    const before = registry(slice('a', '1'), slice('b', '1'), slice('c', '1'))
    expect(changedSlices(before, registry(slice('a', '1'), slice('b', '2'), slice('d', '1')))).toEqual([
      'b',
      'c',
      'd',
    ])
    expect(changedSlices(before, before)).toEqual([])
  })
})

describe('overrides', () => {
  it('load one slice from another folder and leave the others', () => {
    const read = applyOverrides(registry(slice('a', '1'), slice('b', '1')), { a: 'http://localhost:5101/' })
    expect(read.slices.map((one) => one.entry)).toEqual([
      'http://localhost:5101/remoteEntry.js',
      '/remotes/b/1/remoteEntry.js',
    ])
  })
  it('ignore what is not understood', () => {
    expect(readOverrides('{')).toEqual({})
    expect(readOverrides('{"a": 1, "b": "/remotes/b/2/"}')).toEqual({ b: '/remotes/b/2/' })
    expect([isBase('javascript:x/'), isBase('/remotes/a/1/'), isBase('http://localhost:5101')]).toEqual([
      false,
      true,
      false,
    ])
  })
})
