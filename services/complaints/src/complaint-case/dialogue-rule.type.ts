import { enumOf } from '@province/subgraph/graph'
import type { DialogueConcern, DialogueLead } from './dialogue-rule.ts'

export const DialogueLeadEnum = enumOf<DialogueLead>('DialogueLead', 'Who led a dialogue of a case.', {
  HEAD: 'Người đứng đầu trực tiếp.',
  DELEGATE: 'Người được ủy quyền.',
})

export const DialogueConcernEnum = enumOf<DialogueConcern>(
  'DialogueConcern',
  'What makes the chair of the province lead a dialogue of second instance in person (Nghị định 155/2026/NĐ-CP, Điều 11).',
  {
    MANY_COMPLAINANTS: 'Nhiều người khiếu nại.',
    DIFFERING_OPINIONS: 'Ý kiến khác nhau.',
    TENSION: 'Căng thẳng.',
    PUBLIC_CONCERN: 'Dư luận quan tâm.',
    SECURITY: 'Ảnh hưởng an ninh, trật tự.',
  },
)
