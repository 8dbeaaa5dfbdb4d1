import {
  Button,
  Meta,
  Row,
  SearchBox,
  Stack,
  useDeferredValue,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { UnitsToChooseDocument } from '../generated/graphql.ts'

/** A unit that was chosen. */
export interface ChosenUnit {
  id: string
  name: string
}

interface UnitChoiceProps {
  label: string
  chosen: ChosenUnit | undefined
  onChoose: (unit: ChosenUnit | undefined) => void
  error?: string | undefined
}

/** Finds one unit of today by name or code, without accents if one likes. */
export function UnitChoice({ label, chosen, onChoose, error }: UnitChoiceProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, loading } = useQuery(UnitsToChooseDocument, {
    variables: { search, asOf: today },
    skip: search === '' || chosen !== undefined,
  })
  const units = search === '' ? [] : (data?.units?.edges ?? []).map(({ node }) => node)
  return (
    <Stack gap={4}>
      {chosen ? (
        <Row spread>
          <span>
            <Meta>{label}: </Meta>
            <strong>{chosen.name}</strong>
          </span>
          <Button kind="quiet" icon="edit" onClick={() => onChoose(undefined)}>
            {t('petition.changeUnit')}
          </Button>
        </Row>
      ) : (
        <SearchBox
          label={label}
          query={query}
          onQuery={setQuery}
          busy={loading || search !== query.trim()}
          hits={units.map(({ id, name, parent }) => ({
            key: id,
            title: name,
            about: parent?.name ?? '',
            icon: 'community',
            choose: () => onChoose({ id, name }),
          }))}
        />
      )}
      {error ? (
        <span className="complaints-wrong" role="alert">
          {error}
        </span>
      ) : null}
    </Stack>
  )
}
