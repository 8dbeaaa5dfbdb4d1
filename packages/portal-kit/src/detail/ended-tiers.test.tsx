import { gql, type TypedDocumentNode } from '@apollo/client'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inPortal } from '../../test/portal.tsx'
import { EndedTiers } from './ended-tiers.tsx'

type Tiers = { unitTiers: { level: string; to: string | null; endedBy: string | null }[] }

const TIERS = [
  { level: 'PROVINCE', to: null, endedBy: null },
  { level: 'DISTRICT', to: '2025-07-01', endedBy: '203/2025/QH15' },
].map((tier) => ({ __typename: 'UnitTier', ...tier }))

const asked: TypedDocumentNode<Tiers> = gql`query Tiers { unitTiers { level to endedBy } }`

const shown = (asOf: string) =>
  inPortal(
    <>
      <EndedTiers document={asked} says={(basis) => `Theo ${basis}, nghĩa vụ kết thúc.`} />
      <EndedTiers document={asked} says={() => 'Đã đọc xong.'} />
    </>,
    { address: `/here?asOf=${asOf}`, graph: { Tiers: () => ({ unitTiers: TIERS }) } },
  )

it('says from its last day on that a tier is no more, and what becomes of its duties', async () => {
  const { sent } = shown('2025-07-01')
  expect(await screen.findAllByText('Không còn cấp huyện từ 01/07/2025')).toHaveLength(2)
  expect(screen.getByText('Theo 203/2025/QH15, nghĩa vụ kết thúc.')).toBeTruthy()
  expect(screen.queryByText(/tỉnh/)).toBeNull()
  expect(sent).toHaveLength(1)
})

it('says nothing the day before', async () => {
  const { sent } = shown('2025-06-30')
  await expect.poll(() => sent.length).toBe(1)
  await new Promise((answered) => setTimeout(answered, 50))
  expect(screen.queryByText(/nghĩa vụ/)).toBeNull()
})
