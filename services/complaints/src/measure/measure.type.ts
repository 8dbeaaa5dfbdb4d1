import { connectionType, MeasureRecord } from '@province/subgraph'

export const ComplaintsMeasureRecords = connectionType(MeasureRecord, 'ComplaintsMeasureRecord')
