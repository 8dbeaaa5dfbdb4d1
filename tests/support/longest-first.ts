import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, by measure: a machine that begins one of them last waits for it with half its cores idle. */
const LONGEST = [
  'tests/generator/new-domain.test.ts',
  'tests/faults/kill.test.ts',
  'tests/journeys/reorganisation.test.ts',
  'tests/journeys/accessibility.test.ts',
  'tests/journeys/petitions.test.ts',
  'tests/journeys/report.test.ts',
  'tests/journeys/supervision.test.ts',
  'tests/conformance/canary.test.ts',
  'tests/journeys/accounts.test.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((path) => moduleId.endsWith(path))
  return at < 0 ? LONGEST.length : at
}

/** The usual order of test files, but what takes longest begins first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
