import { registerEnumType } from 'type-graphql'

const kinds = {
  MERGE: 'MERGE',
  SPLIT: 'SPLIT',
  PART_TRANSFER: 'PART_TRANSFER',
  TRANSFER: 'TRANSFER',
  RECLASSIFY: 'RECLASSIFY',
  RENAME: 'RENAME',
  ABOLISH_LEVEL: 'ABOLISH_LEVEL',
} as const

registerEnumType(kinds, {
  name: 'ReorgEffectKind',
  description: 'What a reorganisation does to a unit.',
  valuesConfig: {
    MERGE: { description: 'It ends and goes into another, new or enlarged.' },
    SPLIT: { description: 'It ends and goes into several, by shares that sum to 1.' },
    PART_TRANSFER: { description: 'It continues; a share of it goes to another.' },
    TRANSFER: { description: 'It continues under another parent.' },
    RECLASSIFY: { description: 'It continues as another kind.' },
    RENAME: { description: 'It continues by another name or code.' },
    ABOLISH_LEVEL: { description: 'Its tier is abolished by law: it ends and goes to what stood above it.' },
  },
})

export const ReorgEffectKindEnum = kinds

const states = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  EXECUTED: 'EXECUTED',
  CANCELLED: 'CANCELLED',
} as const

registerEnumType(states, {
  name: 'ReorganisationState',
  description: 'Where a reorganisation stands.',
  valuesConfig: {
    DRAFT: { description: 'It is being written.' },
    SUBMITTED: { description: 'It waits for a second person to approve it.' },
    APPROVED: { description: 'A second person approved it; it can be executed.' },
    EXECUTED: { description: 'The register shows it; only a later reorganisation corrects it.' },
    CANCELLED: { description: 'It was given up.' },
  },
})

export const ReorganisationStateEnum = states

const severities = { ERROR: 'ERROR', WARNING: 'WARNING' } as const

registerEnumType(severities, {
  name: 'ReorganisationIssueSeverity',
  description: 'Whether a plan can be executed in spite of it.',
  valuesConfig: {
    ERROR: { description: 'The plan is refused while it stands.' },
    WARNING: { description: 'Whoever approves is told.' },
  },
})

export const IssueSeverityEnum = severities
