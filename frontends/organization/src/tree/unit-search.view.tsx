import {
  Meta,
  SearchBox,
  Stack,
  unitHits,
  useNavigate,
  useScope,
  useScopedPath,
  useState,
  useText,
  useUnitFinder,
} from '@province/portal-kit'

/** Units of the whole register by what people call them, on the day in view; under them those that have ended by then. */
export function UnitSearch() {
  const t = useText('organization')
  const { asOf } = useScope()
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const path = useScopedPath()
  const find = useUnitFinder()
  const found = find(query, { asOf, elsewhen: true })
  return (
    <Stack gap={4}>
      <SearchBox
        label={t('tree.search')}
        query={query}
        onQuery={setQuery}
        hits={unitHits(found, (page) => void navigate(path(page)))}
        busy={found.busy}
      />
      {query ? null : <Meta>{t('tree.searchHint')}</Meta>}
    </Stack>
  )
}
