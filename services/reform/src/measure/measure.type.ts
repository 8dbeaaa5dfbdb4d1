import { connectionType, MeasureRecord } from '@province/subgraph'

export const ReformMeasureRecords = connectionType(MeasureRecord, 'ReformMeasureRecord')
