/** Forms in which a one-stop centre tells its months. */
export const OF_CENTRES: readonly string[] = ['DOSSIERS', 'CENTRE_TRANSACTIONS']

/**
 * The day on which the last centre of a unit ended or moved away, where that was before the month began; null where one
 * was there in the month, is to come, or never was.
 */
export const centreEnded = (unit: string, month: string) => `(select case when max(s.valid_to) <= ${month}
    then to_char(max(s.valid_to), 'DD/MM/YYYY') end from hierarchy.one_stop s where s.unit_id = ${unit})`
