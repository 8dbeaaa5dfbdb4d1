import { enumOf } from '@province/subgraph/graph'
import type { Duty } from './duty.ts'

export const DutyEnum = enumOf<Duty>('Duty', 'What a leader is in charge of.', {
  MASS_MOBILISATION: 'Phụ trách công tác dân vận.',
  ADMIN_REFORM: 'Phụ trách cải cách hành chính, một cửa.',
  CITIZEN_RECEPTION: 'Phụ trách tiếp công dân.',
})
