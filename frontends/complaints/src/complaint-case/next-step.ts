/** Steps that a case takes when something happens to it, and not because they come next. */
const ON_OCCASION: ReadonlySet<string> = new Set([
  'extend',
  'suspend',
  'send_notice',
  'withdraw',
  'withdraw_part',
  'reopen',
  'forward',
])

/** The step that comes next in a case: the first one open to it that was not taken yet. */
export function nextStep<Step extends string>(
  allowed: readonly Step[],
  taken: readonly { step: string }[],
): Step | undefined {
  const done = new Set(taken.map(({ step }) => step))
  const due = allowed.filter((step) => !ON_OCCASION.has(step))
  return due.find((step) => !done.has(step)) ?? due[0]
}
