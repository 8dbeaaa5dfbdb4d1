import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inPortal } from '../../test/portal.tsx'
import { EndedTiers } from './ended-tiers.tsx'

const TIERS = [
  { level: 'PROVINCE', to: null, endedBy: null },
  { level: 'DISTRICT', to: '2025-07-01', endedBy: '203/2025/QH15' },
]

const shown = (asOf: string) =>
  inPortal(
    <EndedTiers
      tiers={TIERS}
      title={(level, day) => `${level} ${day}`}
      says={(basis) => `Theo ${basis}, nghĩa vụ kết thúc.`}
    />,
    { address: `/here?asOf=${asOf}` },
  )

it('says from its last day on that a tier is no more, and what becomes of its duties', () => {
  shown('2025-07-01')
  expect(screen.getByText('DISTRICT 01/07/2025')).toBeTruthy()
  expect(screen.getByText('Theo 203/2025/QH15, nghĩa vụ kết thúc.')).toBeTruthy()
  expect(screen.queryByText(/PROVINCE/)).toBeNull()
})

it('says nothing the day before', () => {
  shown('2025-06-30')
  expect(screen.queryByText(/nghĩa vụ/)).toBeNull()
})
