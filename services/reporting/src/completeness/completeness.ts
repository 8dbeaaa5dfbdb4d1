/** What is counted of submissions. */
export const COUNTED = ['expected', 'submitted', 'onTime', 'late', 'pending', 'missing', 'returned'] as const

/** One of these. */
export type CountedAs = (typeof COUNTED)[number]

/** How many there are of each. */
export type Counts = Record<CountedAs, number>

const CAME = 's.submitted_on <= s.as_of'

/**
 * When a submission called `s`, seen from its `as_of`, counts as each: in time or late by the day it was first submitted;
 * submitted while it stands with a level above, so that one that came back is not. What came in time or late, is pending or
 * missing are together all that is expected.
 */
export const COUNTS_AS: Readonly<Record<CountedAs, string>> = {
  expected: 'true',
  submitted: `${CAME} and s.state in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')`,
  onTime: `${CAME} and s.submitted_on <= s.due_on`,
  late: `${CAME} and s.submitted_on > s.due_on`,
  pending: `(${CAME}) is not true and s.due_on >= s.as_of`,
  missing: `(${CAME}) is not true and s.due_on < s.as_of`,
  returned: `s.state in ('RETURNED', 'REOPENED')`,
}
