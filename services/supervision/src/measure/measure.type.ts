import { connectionType, MeasureRecord } from '@province/subgraph'

export const SupervisionMeasureRecords = connectionType(MeasureRecord, 'SupervisionMeasureRecord')
