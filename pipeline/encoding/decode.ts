import { sha256 } from '../digest.ts'
import { type Document, newDocument } from '../document.ts'

/**
 * Reads bytes as text, and remembers which bytes were read in which encoding.
 * @param id the document's id
 * @param bytes the file as it came
 * @param path what the ledger calls the source; the id where it is left out
 */
export function openDocument(id: string, bytes: Uint8Array, path: string = id): Document {
  const raw = new TextDecoder('utf-8').decode(bytes)
  return newDocument(id, { path, sha256: sha256(bytes), runs: [[0, bytes.length, 'utf-8']] }, raw)
}
