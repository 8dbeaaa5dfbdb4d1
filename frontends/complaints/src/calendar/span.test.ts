import { expect, it } from 'vitest'
import { moved, otherView, shownIn } from './span.ts'

const TODAY = '2023-06-15'

it('shows the month or week of the address, else the month of today', () => {
  expect(shownIn('', '', TODAY)).toEqual({ view: 'month', span: { from: '2023-06-01', to: '2023-07-01' } })
  expect(shownIn('2023-02', '', TODAY).span).toEqual({ from: '2023-02-01', to: '2023-03-01' })
  expect(shownIn('nonsense', 'nonsense', TODAY).view).toBe('month')
  expect(shownIn('', '2023-06-15', TODAY)).toEqual({
    view: 'week',
    span: { from: '2023-06-12', to: '2023-06-19' },
  })
})

it('goes on by what is shown, over the end of a year too', () => {
  expect(moved('month', { from: '2023-12-01', to: '2024-01-01' }, 1)).toEqual({ month: '2024-01', week: '' })
  expect(moved('week', { from: '2023-01-02', to: '2023-01-09' }, -1)).toEqual({
    month: '',
    week: '2022-12-26',
  })
})

it('keeps the day when the view changes: today where it is in sight, else the first', () => {
  const june = { from: '2023-06-01', to: '2023-07-01' }
  expect(otherView('month', june, TODAY)).toEqual({ month: '', week: '2023-06-12' })
  expect(otherView('month', { from: '2023-02-01', to: '2023-03-01' }, TODAY).week).toBe('2023-01-30')
  expect(otherView('week', { from: '2023-06-12', to: '2023-06-19' }, TODAY)).toEqual({
    month: '2023-06',
    week: '',
  })
})
