import { bytesOf, saveFile } from '@province/portal-kit'

const TYPES = {
  CSV: 'text/csv;charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** How a file is written. */
export type Format = keyof typeof TYPES

/** Hands bytes that came as base64 over as a file. */
export function handOver(name: string, format: Format, base64: string): void {
  saveFile(`${name}.${format.toLowerCase()}`, [bytesOf(base64)], TYPES[format])
}
