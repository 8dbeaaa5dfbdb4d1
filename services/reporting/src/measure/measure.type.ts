import { connectionType, MeasureRecord } from '@province/subgraph'

export const ReportingMeasureRecords = connectionType(MeasureRecord, 'ReportingMeasureRecord')
