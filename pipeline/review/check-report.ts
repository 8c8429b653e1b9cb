import type { Drift } from './check.ts'

export const checkFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const
export type CheckFormat = (typeof checkFormats)[number]

const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('')

/** A workflow command's data: `%`, line ends, and in properties `:` and `,` are escaped. */
const escapeCommand = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string): string => escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string): string =>
  // XML 1.0 has no place for control characters, escaped or not.
  text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"']/g, (char) => entities[char] ?? char)

function sarif(drifts: readonly Drift[]): object {
  const kinds = [...new Set(drifts.map(({ kind }) => kind))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bonesetter', rules: kinds.map((id) => ({ id })) } },
        results: drifts.map(({ kind, path, message }) => ({
          ruleId: kind,
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path) } } }],
        })),
      },
    ],
  }
}

function junit(drifts: readonly Drift[]): string {
  const cases = drifts.map(({ path, kind, message }) => {
    const failure = `<failure type="${kind}" message="${escapeXml(message)}"/>`
    return `  <testcase classname="check" name="${escapeXml(path)}">${failure}</testcase>`
  })
  const all = cases.length > 0 ? cases : ['  <testcase classname="check" name="outputs"/>']
  const head = `<testsuite name="bonesetter check" tests="${all.length}" failures="${drifts.length}">`
  return lines(['<?xml version="1.0" encoding="UTF-8"?>', head, ...all, '</testsuite>'])
}

const formats: Readonly<Record<CheckFormat, (drifts: readonly Drift[]) => string>> = {
  text: (drifts) => lines(drifts.map(({ message }) => message)),
  json: (drifts) => `${JSON.stringify({ drift: drifts }, undefined, 2)}\n`,
  github: (drifts) =>
    lines(drifts.map(({ path, message }) => `::error file=${escapeProperty(path)}::${escapeCommand(message)}`)),
  sarif: (drifts) => `${JSON.stringify(sarif(drifts), undefined, 2)}\n`,
  junit,
}

export const showDrift = (drifts: readonly Drift[], format: CheckFormat): string => formats[format](drifts)
