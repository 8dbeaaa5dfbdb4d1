/** A process that reads a draft holds this much in all; its heap less. */
export const DOCX_MOST_BYTES = 500 << 20
export const DOCX_HEAP_MB = 256
/** Somebody waits for it, and it has to end before their request does. */
export const DOCX_PATIENCE_MS = 8_000
