/** Sound passages written for these tests. */
export const passages: readonly string[] = [
  '患者，女，47岁，因“反复上腹痛3个月”入院。查体：体温36.8 ℃，血压128/76 mmHg，剑突下轻压痛，无反跳痛。',
]
