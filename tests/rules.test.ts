import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boilerplateRules } from '../pipeline/boilerplate/rules/index.ts'
import { duplicatesRules } from '../pipeline/duplicates/rules/index.ts'
import { encodingRules } from '../pipeline/encoding/rules/index.ts'
import { layoutRules } from '../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../pipeline/options.ts'
import { type Rule, runRules } from '../pipeline/rule.ts'
import { stages } from '../pipeline/stages.ts'
import { pageOfMarkdown } from '../pipeline/statements/page.ts'
import { showClaim } from '../pipeline/statements/rule.ts'
import { statementRules } from '../pipeline/statements/rules/index.ts'

const rulesOf = {
  encoding: encodingRules,
  layout: layoutRules,
  duplicates: duplicatesRules,
  boilerplate: boilerplateRules,
}

const apply = (stage: string, rule: Rule, text: string): string => runRules(text, stage, [rule], defaultOptions).text

const named = <T extends { readonly id: string }>(rules: readonly T[]) => rules.map((rule) => [rule.id, rule] as const)

for (const [stage, rules] of Object.entries(rulesOf)) {
  describe.each(named(rules))(`${stage}: %s`, (_, rule) => {
    test.each(rule.examples)('%j -> %j', (before, after) => expect(apply(stage, rule, before)).toBe(after))
    test.each(rule.leaves)('leaves %j', (text) => expect(apply(stage, rule, text)).toBe(text))
    test.each(rule.examples)('has a sign in %j', (before) => {
      if (rule.signs !== undefined) expect([...rule.signs].some((sign) => before.includes(sign))).toBe(true)
    })
    test.each(rule.examples)('is idempotent on %j', (_before, after) => expect(apply(stage, rule, after)).toBe(after))
  })
}

describe.each(named(statementRules))('statements: %s', (_, rule) => {
  const find = (markdown: string) => [...rule.find(pageOfMarkdown(markdown))].map(showClaim)
  test.each(rule.examples)('%j gives %j', (markdown, claims) => expect(find(markdown)).toEqual(claims))
  test.each(rule.leaves)('leaves %j', (markdown) => expect(find(markdown)).toEqual([]))
})

const all: {
  readonly id: string
  readonly why: string
  readonly examples: readonly unknown[]
  readonly leaves: readonly string[]
}[] = [...Object.values(rulesOf).flat(), ...statementRules]

test.each(all.map((rule) => [rule.id, rule] as const))('%s has a reason, an example and a look-alike', (id, rule) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(rule.why).toMatch(/^[A-Z].*\.$/)
  expect(rule.examples.length).toBeGreaterThan(0)
  expect(rule.leaves.length).toBeGreaterThan(0)
})

test('ids are unique over all stages', () => {
  const ids = stages.flatMap((stage) => stage.rules.map((rule) => rule.id))
  expect(ids).toEqual([...new Set(ids)])
})

test.each(Object.entries({ ...rulesOf, statements: statementRules }))(
  'every rule file of %s is in its list',
  (stage, rules) => {
    const files = readdirSync(`pipeline/${stage}/rules`).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    expect(files.sort()).toEqual(rules.map((rule) => `${rule.id}.ts`).sort())
  },
)
