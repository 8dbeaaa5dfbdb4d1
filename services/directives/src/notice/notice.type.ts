import { noticeFields } from '@province/notices'

/** The lead body is told what it has to do and what the giver says; the giver what the lead body says. */
export const DirectivesNotices = noticeFields('directives', [
  {
    noun: 'task',
    table: 'directives.task',
    told: [
      {
        events: ['given', 'uphold', 'return', 'extend'],
        at: 'lead_unit_id',
        action: 'task.answer',
        own: true,
      },
      { events: ['confirm', 'cancel'], at: 'lead_unit_id', action: 'task.answer', own: false },
      { events: ['report', 'dispute'], at: 'unit_id', action: 'task.give', own: false },
    ],
  },
])
