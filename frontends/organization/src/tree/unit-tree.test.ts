import { describe, expect, it } from 'vitest'
import { branches, countByLevel, linesOf, type TreeUnit } from './unit-tree.ts'

const unit = (code: string, level: TreeUnit['level'], name: string, children: TreeUnit[] = []): TreeUnit => ({
  id: code,
  code,
  name,
  level,
  kind: '',
  validFrom: '2004-01-01',
  children,
})

const province = unit('36', 'PROVINCE', 'Tỉnh Nam Định', [
  unit('363', 'DISTRICT', 'Huyện Trực Ninh', [unit('14089', 'COMMUNE', 'Xã Trực Đại')]),
  unit('366', 'DISTRICT', 'Huyện Hải Hậu', [unit('14242', 'COMMUNE', 'Xã Hải Đông')]),
  unit('so-y-te', 'AGENCY', 'Sở Y tế'),
])
const shown = (open: string[]) => linesOf(province, new Set(open)).map((line) => line.unit.code)

describe('the unit tree', () => {
  it('counts units by level', () => {
    expect(countByLevel(province)).toEqual({ PROVINCE: 1, DISTRICT: 2, COMMUNE: 2, AGENCY: 1 })
  })
  it('shows what is open and no more', () => {
    expect(shown([])).toEqual(['36'])
    expect(shown(['36'])).toEqual(['36', '363', '366', 'so-y-te'])
    expect(shown(['36', '363'])).toEqual(['36', '363', '14089', '366', 'so-y-te'])
  })
  it('puts agencies after the units of the line', () => {
    const mixed = unit('36', 'PROVINCE', 'Tỉnh', [
      unit('s', 'AGENCY', 'Sở'),
      unit('363', 'DISTRICT', 'Huyện'),
    ])
    expect(linesOf(mixed, new Set(['36'])).map((line) => line.unit.code)).toEqual(['36', '363', 's'])
  })
  it('opens down to a level', () => {
    expect(branches(province, 0)).toEqual(['36'])
    expect(branches(province, 1)).toEqual(['36', '363', '366'])
  })
})
