import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion } from '@province/subgraph/measure'
import type { TaskCountRepository, TaskCountRow, TaskFigure } from './task-count.repository.ts'

/** Figures of tasks: counted, and opened. */
export class TaskCountService {
  constructor(private readonly counts: TaskCountRepository) {}

  source(figure: TaskFigure, question: MeasureQuestion): SourceSpec<TaskCountRow> {
    return this.counts.source(figure, question)
  }

  count(figure: TaskFigure, question: MeasureQuestion): Promise<number> {
    return this.counts.count(figure, question)
  }
}
