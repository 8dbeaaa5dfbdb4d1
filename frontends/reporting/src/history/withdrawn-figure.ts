interface WithdrawnChange {
  key: string
  figureVersion: number
  values: readonly { column: string; before: string | null }[]
}

/** What a figure said before it was taken back, as its form begins. */
export function withdrawnFigure({ key, figureVersion: version, values }: WithdrawnChange) {
  const said = Object.fromEntries(values.map(({ column, before }) => [column, before]))
  const number = (column: string) => (said[column] == null ? null : Number(said[column]))
  const { unitOfCount, asOf } = said
  return {
    key,
    version,
    value: number('value') ?? 0,
    unitOfCount: unitOfCount ?? 'units',
    ofTotal: number('ofTotal'),
    statedRatioPercent: number('statedRatioPercent'),
    asOf: asOf ?? '',
  }
}

/** A figure that was taken back, as a form begins with it. */
export type WithdrawnFigure = ReturnType<typeof withdrawnFigure>
