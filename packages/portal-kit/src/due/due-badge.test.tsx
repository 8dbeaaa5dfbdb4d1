import { expect, it } from 'vitest'
import { inPortal, screen } from '../../test/portal.tsx'
import { DueBadge } from './due-badge.tsx'

it('says of a day whose clock does not run that it has stopped, never that there is no day', () => {
  inPortal(<DueBadge dueOn="2023-04-04" standing="ENDED" />)
  screen.getByText('04/04/2023')
  screen.getByText('đã dừng tính hạn')
})

it('says that a clock is paused, how one stands that runs, and that there is none', () => {
  inPortal(
    <>
      <DueBadge dueOn="2023-04-04" standing="PAUSED" />
      <DueBadge dueOn="2023-04-04" standing="OVERDUE" />
      <DueBadge dueOn={null} standing="ENDED" />
      <DueBadge dueOn={null} standing={null} />
    </>,
  )
  screen.getByText('tạm dừng tính hạn')
  screen.getByText('quá hạn')
  expect(screen.getAllByText('không có hạn')).toHaveLength(2)
})
