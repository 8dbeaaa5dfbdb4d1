import { Button } from '../design/button.tsx'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { Gathering } from './use-whole-csv.ts'

interface CsvProps {
  gathering: Gathering | undefined
  start: () => void
  stop: () => void
}

/** Asks for all rows as a file, shows how far it is, and says how many rows it has. */
export function ListCsv({ gathering, start, stop }: CsvProps) {
  const t = useText('kit')
  const say = useGathering()
  const fetching = gathering?.state === 'fetching'
  return (
    <>
      <Button kind="quiet" icon={fetching ? 'close' : 'download'} onClick={fetching ? stop : start}>
        {t(fetching ? 'list.stop' : 'download')}
      </Button>
      <span className="pk-meta" role="status">
        {gathering ? say(gathering) : ''}
      </span>
    </>
  )
}

function useGathering() {
  const t = useText('kit')
  const { number } = useLanguage()
  return (gathering: Gathering): string => {
    if (gathering.state === 'written') return t('list.written', { count: number(gathering.count) })
    if (gathering.state !== 'fetching') return t(`list.${gathering.state}`)
    const done = number(gathering.done)
    if (gathering.total === null) return t('list.gathering', { done })
    return t('list.gatheringOf', { done, total: number(gathering.total) })
  }
}
