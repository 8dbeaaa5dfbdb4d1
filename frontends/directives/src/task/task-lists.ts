import type { TaskSource } from '../generated/graphql.ts'

/** Events that change tasks. */
export const TASK_LIVE = ['task.']

/** What tasks come from. */
export const TASK_SOURCES: readonly TaskSource[] = [
  'DOCUMENT',
  'RECEPTION_CONCLUSION',
  'DIALOGUE',
  'CASE_DECISION',
  'INSPECTION',
  'RECOMMENDATION',
  'PLAN_OF_WORK',
]
