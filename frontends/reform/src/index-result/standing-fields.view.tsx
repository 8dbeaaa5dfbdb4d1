import { DateField, Grid, type Problem, parseNumber, TextField, useText } from '@province/portal-kit'

/** What a person types about a rank. */
export interface StandingText {
  rank: string
  of: string
  publishedOn: string
  source: string
}

/** The typed standing as the graph takes it; undefined while a number is missing. */
export function standingOf({ rank, of, publishedOn, source }: StandingText) {
  const [place, count] = [parseNumber(rank), parseNumber(of)]
  if (!Number.isInteger(place) || !Number.isInteger(count)) return undefined
  return { rank: Number(place), of: Number(count), publishedOn: publishedOn || null, source }
}

/** Rank, of how many, since when public, taken from where. */
export function StandingFields(props: {
  value: StandingText
  onChange: (value: StandingText) => void
  problem: Problem | undefined
}) {
  const t = useText('reform')
  const { value, problem } = props
  const set = (name: keyof StandingText) => (text: string) => props.onChange({ ...value, [name]: text })
  const wrong = (name: string) => (problem?.field === name ? problem.message : undefined)
  const notWhole = (text: string) =>
    text !== '' && !Number.isInteger(parseNumber(text)) ? t('form.whole') : undefined
  return (
    <>
      <Grid min="160">
        <TextField
          label={t('rank.rank')}
          value={value.rank}
          onChange={set('rank')}
          error={notWhole(value.rank) ?? wrong('rank')}
          numeric
          required
        />
        <TextField
          label={t('rank.ofField')}
          value={value.of}
          onChange={set('of')}
          error={notWhole(value.of) ?? wrong('of')}
          numeric
          required
        />
      </Grid>
      <DateField
        label={t('rank.publishedOn')}
        value={value.publishedOn}
        onChange={set('publishedOn')}
        hint={t('rank.publishedHint')}
        error={wrong('publishedOn')}
      />
      <TextField
        label={t('rank.source')}
        value={value.source}
        onChange={set('source')}
        hint={t('rank.sourceHint')}
        error={wrong('source')}
        required
      />
    </>
  )
}
