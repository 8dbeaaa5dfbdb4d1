import { enumOf } from '@province/subgraph/graph'
import type { EffectKind } from './decree.ts'

export const ReorgEffectKindEnum = enumOf<EffectKind>(
  'ReorgEffectKind',
  'What a reorganisation does to a unit.',
  {
    MERGE: 'It ends and goes into another, new or enlarged.',
    SPLIT: 'It ends and goes into several, by shares that sum to 1.',
    PART_TRANSFER: 'It continues; a share of it goes to another.',
    TRANSFER: 'It continues under another parent.',
    RECLASSIFY: 'It continues as another kind.',
    RENAME: 'It continues by another name or code.',
    ABOLISH_LEVEL: 'Its tier is abolished by law: it ends and goes to what was above it.',
    FROM_OUTSIDE: 'It comes from outside of this register: nothing before that day is known of it here.',
  },
)
