import { addDays, useQuery, useScope } from '@province/portal-kit'
import { WorkingDaysDocument } from '../generated/graphql.ts'
import { SOON_DAYS, workingDayAfter } from './due.ts'

const LOOK_AHEAD = 21

/** The last day that counts as soon, by the working calendar; undefined until that is known. */
export function useSoon(): string | undefined {
  const { today } = useScope()
  const window = { from: today, to: addDays(today, LOOK_AHEAD) }
  const { data, error } = useQuery(WorkingDaysDocument, { variables: { window } })
  const calendar = data?.workingCalendar
  if (calendar) return workingDayAfter(calendar, today, SOON_DAYS)
  return error ? addDays(today, SOON_DAYS) : undefined
}
