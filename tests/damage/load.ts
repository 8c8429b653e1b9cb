import { readdirSync } from 'node:fs'
import type { DamageModel } from './model.ts'

/** All models of the folder `models/`, by file name: each file exports an array `models`. */
export async function loadModels(): Promise<readonly DamageModel[]> {
  const folder = new URL('./models/', import.meta.url)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const loaded: DamageModel[] = []
  for (const file of files) {
    const module = (await import(new URL(file, folder).href)) as { readonly models?: readonly DamageModel[] }
    loaded.push(...(module.models ?? []))
  }
  return loaded
}
