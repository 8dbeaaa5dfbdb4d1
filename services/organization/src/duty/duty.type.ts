import { registerEnumType } from 'type-graphql'

const duties = {
  MASS_MOBILISATION: 'MASS_MOBILISATION',
  ADMIN_REFORM: 'ADMIN_REFORM',
  CITIZEN_RECEPTION: 'CITIZEN_RECEPTION',
} as const

registerEnumType(duties, {
  name: 'Duty',
  description: 'What a leader is in charge of.',
  valuesConfig: {
    MASS_MOBILISATION: { description: 'Phụ trách công tác dân vận.' },
    ADMIN_REFORM: { description: 'Phụ trách cải cách hành chính, một cửa.' },
    CITIZEN_RECEPTION: { description: 'Phụ trách tiếp công dân.' },
  },
})

export const DutyEnum = duties
