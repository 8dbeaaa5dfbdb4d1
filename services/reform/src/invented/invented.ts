/** Who recorded what the demonstration makes up: every row of it says so wherever it shows. */
export const DEMONSTRATION = 'demonstration'

/** Whether a row called `t` was made up, as a column of its statement. */
export const INVENTED = `t.recorded_by = '${DEMONSTRATION}'`
