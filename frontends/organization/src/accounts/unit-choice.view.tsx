import {
  Button,
  Row,
  SearchBox,
  useDeferredValue,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { UnitsForAccountsDocument } from '../generated/graphql.ts'

/** A unit that was chosen. */
export interface ChosenUnit {
  id: string
  name: string
}

/** Finds one unit by name or code. */
export function UnitChoice(props: {
  chosen: ChosenUnit | undefined
  onChoose: (unit: ChosenUnit | undefined) => void
}) {
  const t = useText('organization')
  const { asOf } = useScope()
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, loading } = useQuery(UnitsForAccountsDocument, {
    variables: { search, asOf },
    skip: search === '' || props.chosen !== undefined,
  })
  if (props.chosen) {
    return (
      <Row spread>
        <strong>{props.chosen.name}</strong>
        <Button kind="quiet" icon="edit" onClick={() => props.onChoose(undefined)}>
          {t('accounts.changeUnit')}
        </Button>
      </Row>
    )
  }
  const units = search === '' ? [] : (data?.units?.edges ?? []).map(({ node }) => node)
  return (
    <SearchBox
      label={t('accounts.findUnit')}
      query={query}
      onQuery={setQuery}
      busy={loading || search !== query.trim()}
      hits={units.map((unit) => ({
        key: unit.id,
        title: unit.name,
        about: unit.code,
        choose: () => props.onChoose(unit),
      }))}
    />
  )
}
