/** What is counted of submissions. */
export const COUNTED = ['expected', 'submitted', 'onTime', 'late', 'pending', 'missing', 'returned'] as const

/** One of these. */
export type CountedAs = (typeof COUNTED)[number]

/** How many there are of each. */
export type Counts = Record<CountedAs, number>

const WITH_ABOVE = `('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')`

/**
 * When a submission of a table `t`, seen from a day, counts as each: in time or late by the day it was first submitted;
 * submitted while it stands with a level above, and returned from when it came back until it is submitted again. What was
 * submitted, was returned, is pending and is missing are together all that is expected.
 */
export function countsAs(t: string, day: string): Readonly<Record<CountedAs, string>> {
  const came = `${t}.submitted_on <= ${day}`
  return {
    expected: 'true',
    submitted: `${came} and ${t}.state in ${WITH_ABOVE}`,
    onTime: `${came} and ${t}.submitted_on <= ${t}.due_on`,
    late: `${came} and ${t}.submitted_on > ${t}.due_on`,
    pending: `(${came}) is not true and ${t}.due_on >= ${day}`,
    missing: `(${came}) is not true and ${t}.due_on < ${day}`,
    returned: `${came} and ${t}.state not in ${WITH_ABOVE}`,
  }
}
