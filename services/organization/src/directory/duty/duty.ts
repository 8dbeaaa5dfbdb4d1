/** What somebody in a body is in charge of. */
export type Duty = 'MASS_MOBILISATION' | 'ADMIN_REFORM' | 'CITIZEN_RECEPTION'
