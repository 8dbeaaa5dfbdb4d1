import type { RegistrySlice } from '@province/portal-kit/contract'
import { describe, expect, it } from 'vitest'
import { currentUnder, isWithin, navigationOf } from './navigation.ts'

const label = { vi: 'x', en: 'x' }
const slice: RegistrySlice = {
  id: 'organization',
  version: '1',
  base: '/',
  entry: '/remoteEntry.js',
  manifest: {
    id: 'organization',
    contract: 1,
    label,
    icon: 'tree',
    order: 1,
    route: 'organization',
    navigation: [
      { path: '', label },
      { path: 'accounts', label, action: 'account.manage' },
    ],
    actions: ['organization.read'],
    accountPage: 'account',
    widgets: [],
  },
}

describe('the navigation', () => {
  it('stands on manifests alone, with the overview first', () => {
    expect(navigationOf([slice], () => true).map((line) => line.to)).toEqual(['/overview', '/organization'])
  })
  it('leaves out what a person may not do', () => {
    const lines = navigationOf([slice], (action) => !action)
    expect(lines[1]?.under.map((item) => item.to)).toEqual(['/organization'])
  })
  it('tells what may be added where, to who may see the page and add to it', () => {
    const adds = { label, action: 'account.open' }
    const navigation = slice.manifest.navigation.map((item) => (item.action ? { ...item, adds } : item))
    const adding = { ...slice, manifest: { ...slice.manifest, navigation } }
    const offered = (...held: string[]) =>
      navigationOf([adding], (action) => !action || held.includes(action))[1]?.adds.map(({ to }) => to)
    expect(offered('account.manage', 'account.open')).toEqual(['/organization/accounts?add=1'])
    expect(offered('account.manage')).toEqual([])
    expect(offered('account.open')).toEqual([])
  })
  it('leads to the first page of a slice whose own page a person may not see', () => {
    const navigation = slice.manifest.navigation.map((item) => ({ ...item, action: item.path || 'see' }))
    const closed = { ...slice, manifest: { ...slice.manifest, navigation } }
    const [, line] = navigationOf([closed], (action) => action === 'accounts')
    expect(line).toMatchObject({ to: '/organization', leadsTo: '/organization/accounts' })
    expect(navigationOf([slice], () => true)[1]?.leadsTo).toBe('/organization')
  })
  it('shows no line as present where a person came by address alone', () => {
    const line = navigationOf([slice], (action) => !action)[1]
    expect(line && currentUnder('/organization/accounts/7', line)).toBe(undefined)
    expect(line && currentUnder('/organization/units/36', line)).toBe('/organization')
  })
  it('knows where an address belongs', () => {
    const line = navigationOf([slice], () => true)[1]
    expect(line && currentUnder('/organization/accounts/7', line)).toBe('/organization/accounts')
    expect(line && currentUnder('/organization/units/36', line)).toBe('/organization')
    expect(line && currentUnder('/organization/account', line)).toBe(undefined)
    expect(isWithin('/organizations', '/organization')).toBe(false)
  })
})
