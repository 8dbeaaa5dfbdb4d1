import { Facts, formatDate, useLanguage, useText } from '@province/portal-kit'
import type { Entry } from './entry.ts'

/** What is on record of a day and its session; what is not is left out. */
export function EntryFacts({ entry: { slot, session } }: { entry: Entry }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const told: [name: string, value: string | null | undefined][] = [
    ['slot.note', session ? null : slot?.note],
    ['slot.makesUp', slot?.makesUp && formatDate(slot.makesUp)],
    ['slot.movedTo', slot?.movedTo && formatDate(slot.movedTo)],
    ['slot.why', slot?.reason],
    ['slot.announcedOn', slot?.announcedOn && formatDate(slot.announcedOn)],
    ['session.kind', session && t(`kinds.${session.kind}`)],
    ['session.held', session && t(`holders.${session.held}`)],
    ['session.delegatedTo', session?.delegatedTo],
    ['session.reason', session?.reason],
    ['session.place', session?.place],
    ['session.visits', session && !session.noVisitors ? number(session.visitCount) : null],
    ['session.people', session && !session.noVisitors ? number(session.peopleCount) : null],
    ['session.delegations', session && !session.noVisitors ? number(session.delegationCount) : null],
    ['session.visits', session?.noVisitors ? t('calendar.noVisitors') : null],
  ]
  const items = told.flatMap(([name, value]) => (value ? [{ name: t(name), value }] : []))
  return items.length > 0 ? <Facts items={items} /> : null
}
