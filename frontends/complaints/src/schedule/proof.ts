/** Whether a proof is the address of a page, which can be followed; else it says where something hangs. */
export const isAddress = (proof: string): boolean => /^https?:\/\/\S+$/.test(proof)
