import { words } from './words.ts'

/** What the editor holds at the first visit. */
export const START = `${words.start.map((line) => `# ${line}`).join('\n')}

query HuyenMyLoc {
  unit(code: "358", asOf: "2023-06-30") {
    name
    level
    children {
      code
      name
    }
    successors {
      unit {
        name
      }
      event {
        legalBasis
      }
    }
  }
}
`
