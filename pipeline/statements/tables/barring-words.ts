/**
 * Words by which Chinese texts forbid a drug or operation, or bid care with it, as insides of regular expressions.
 * Source: our own reading of leaflets, guidelines and advice for patients.
 */

/** Adverbs before them. */
export const barringAdverbs =
  '(?:绝对|相对|应当?|均|须|需|严格|一律|原则上|通常|一般|暂时?|也|都|就|则|最好|仍|更|千万|属于?|为|是|列为|视为)'

/** What forbids, up to the end of the verb. */
export const barringVerbs =
  '(?:禁用|忌用|禁服|忌服|禁灸|禁忌(?:使用|服用|接种|手术)?|(?:相对|绝对)?禁忌[证症]|严禁(?:使用|服用|应用|接种)?|禁止(?:使用|服用|应用|接种|注射|口服|手术)?|(?:不宜|不应|不得|不可以?|不能|不要|不准|不该|别|勿|切勿|避免)(?:再|单独|自行)?(?:使用|服用|应用|接种|注射|选用|口服|用药|用(?![力药于手餐品水来])|吃|服|喝|打|拔|灸|泡|贴|戴|刮|敷|熏|扎|喷|涂|种|做|行(?![走动为])|手术|施行|接受|采用|进行)|不(?:推荐|建议|主张|适合|适宜)(?:使用|服用|应用|接种|接受|进行|用(?![力药于来])|做|吃|打)?|不宜|不适用|不(?:用(?![力药于手餐品来])|吃|做|打|灸|拔|泡|贴|戴|喝|服)(?![好完了着到])|用不得|吃不得|打不得)'

/** What bids care. */
export const careVerbs =
  '(?:慎用|慎服|慎行|谨慎(?:使用|应用|选用|选择)|慎重(?:使用|选择|应用)?|小心使用|权衡利弊(?:后(?:使用|用药)?)?)'

/** What stands for the drug or operation that is spoken of. */
export const pointingWords =
  '(?:本品|本药|该药|此药|此品|该品|它|该类药物?|此类药物?|这类药物?|该疫苗|本疫苗|这种药|这类药|此法|本法|该法|该手术|这类手术|此手术|该检查|此项检查|本术|(?:以上|上述)?[这该此]?两(?:种|类|个)?(?:药物?)?(?:都)?|二者|两者)'
