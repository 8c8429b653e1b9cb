/**
 * Units as Chinese medical texts write them, and their UCUM codes (ucum.org; codes are facts, the list is our own).
 * Annotations in braces are UCUM's way of counting things that are no unit.
 *
 * `written` is a regular expression that matches one form. `kind` says what is measured, where rules ask for it.
 * `words` units are hanzi, and may also follow a number in hanzi.
 */
export interface UnitRow {
  readonly written: string
  readonly ucum: string
  readonly kind: UnitKind
}

export type UnitKind =
  | 'time'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'activity'
  | 'substance'
  | 'pressure'
  | 'temperature'
  | 'angle'
  | 'ratio'
  | 'physics'
  | 'score'
  | 'people'
  | 'things'
  | 'occasions'
  | 'portion'

/** Units in Latin letters and signs; a letter must not follow them. Case matters where SI says so. */
export const latinUnits: readonly UnitRow[] = [
  { written: 'min(?:s|utes?)?', ucum: 'min', kind: 'time' },
  { written: '(?:hrs?|hours?|h)', ucum: 'h', kind: 'time' },
  { written: '(?:days?|d)', ucum: 'd', kind: 'time' },
  { written: '(?:weeks?|wk|w)', ucum: 'wk', kind: 'time' },
  { written: '(?:months?|mo)', ucum: 'mo', kind: 'time' },
  { written: '(?:years?|yrs?|a)', ucum: 'a', kind: 'time' },
  { written: 'ms', ucum: 'ms', kind: 'time' },
  { written: '(?:seconds?|secs?|s)', ucum: 's', kind: 'time' },
  { written: 'nm', ucum: 'nm', kind: 'length' },
  { written: '(?:[μµu]m)', ucum: 'um', kind: 'length' },
  { written: 'mm', ucum: 'mm', kind: 'length' },
  { written: 'MM', ucum: 'mm', kind: 'length' },
  { written: 'cm', ucum: 'cm', kind: 'length' },
  { written: 'C[Mm]', ucum: 'cm', kind: 'length' },
  { written: 'km', ucum: 'km', kind: 'length' },
  { written: 'm', ucum: 'm', kind: 'length' },
  { written: 'mm[2²]', ucum: 'mm2', kind: 'area' },
  { written: 'cm[2²]', ucum: 'cm2', kind: 'area' },
  { written: 'm[2²]', ucum: 'm2', kind: 'area' },
  { written: 'mm[3³]', ucum: 'mm3', kind: 'volume' },
  { written: 'cm[3³]', ucum: 'cm3', kind: 'volume' },
  { written: '(?:[μµu][lL])', ucum: 'uL', kind: 'volume' },
  { written: '(?:m[lL]|ML|cc|c\\.c\\.)', ucum: 'mL', kind: 'volume' },
  { written: 'dL', ucum: 'dL', kind: 'volume' },
  { written: 'fL', ucum: 'fL', kind: 'volume' },
  { written: '[Ll]', ucum: 'L', kind: 'volume' },
  { written: '(?:kg|KG|Kg)', ucum: 'kg', kind: 'mass' },
  { written: '(?:mg|MG|Mg)', ucum: 'mg', kind: 'mass' },
  { written: '(?:[μµu]g|mcg)', ucum: 'ug', kind: 'mass' },
  { written: 'ng', ucum: 'ng', kind: 'mass' },
  { written: 'pg', ucum: 'pg', kind: 'mass' },
  { written: 'g', ucum: 'g', kind: 'mass' },
  { written: 'm(?:IU|iu)', ucum: 'm[IU]', kind: 'activity' },
  { written: 'mU', ucum: 'mU', kind: 'activity' },
  { written: '(?:[μµu]U)', ucum: 'uU', kind: 'activity' },
  { written: '(?:IU|iu)', ucum: '[IU]', kind: 'activity' },
  { written: '[Uu]', ucum: 'U', kind: 'activity' },
  { written: 'mmol', ucum: 'mmol', kind: 'substance' },
  { written: '(?:[μµu]mol)', ucum: 'umol', kind: 'substance' },
  { written: 'nmol', ucum: 'nmol', kind: 'substance' },
  { written: 'pmol', ucum: 'pmol', kind: 'substance' },
  { written: 'mol', ucum: 'mol', kind: 'substance' },
  { written: 'mEq', ucum: 'meq', kind: 'substance' },
  { written: 'mOsm', ucum: 'mosm', kind: 'substance' },
  { written: 'mm\\s?Hg', ucum: 'mm[Hg]', kind: 'pressure' },
  { written: 'cm\\s?H2O', ucum: 'cm[H2O]', kind: 'pressure' },
  { written: 'kPa', ucum: 'kPa', kind: 'pressure' },
  { written: 'MPa', ucum: 'MPa', kind: 'pressure' },
  { written: 'Pa', ucum: 'Pa', kind: 'pressure' },
  { written: '(?:℃|°\\s?C|º\\s?C)', ucum: 'Cel', kind: 'temperature' },
  { written: '[°º]', ucum: 'deg', kind: 'angle' },
  { written: '%', ucum: '%', kind: 'ratio' },
  { written: '‰', ucum: '[ppth]', kind: 'ratio' },
  { written: 'kcal', ucum: 'kcal', kind: 'physics' },
  { written: 'kJ', ucum: 'kJ', kind: 'physics' },
  { written: 'mJ', ucum: 'mJ', kind: 'physics' },
  { written: 'J', ucum: 'J', kind: 'physics' },
  { written: 'kHz', ucum: 'kHz', kind: 'physics' },
  { written: 'MHz', ucum: 'MHz', kind: 'physics' },
  { written: 'Hz', ucum: 'Hz', kind: 'physics' },
  { written: 'kV', ucum: 'kV', kind: 'physics' },
  { written: 'mV', ucum: 'mV', kind: 'physics' },
  { written: 'V', ucum: 'V', kind: 'physics' },
  { written: 'mA', ucum: 'mA', kind: 'physics' },
  { written: 'mW', ucum: 'mW', kind: 'physics' },
  { written: 'W', ucum: 'W', kind: 'physics' },
  { written: 'cGy', ucum: 'cGy', kind: 'physics' },
  { written: 'Gy', ucum: 'Gy', kind: 'physics' },
  { written: 'mSv', ucum: 'mSv', kind: 'physics' },
  { written: 'mCi', ucum: 'mCi', kind: 'physics' },
  { written: 'MBq', ucum: 'MBq', kind: 'physics' },
  { written: 'N', ucum: 'N', kind: 'physics' },
  { written: 'Fr', ucum: '[Ch]', kind: 'physics' },
  { written: '(?:rpm|r/min)', ucum: '{rpm}', kind: 'physics' },
  { written: 'dB', ucum: 'dB', kind: 'physics' },
  { written: 'mGy', ucum: 'mGy', kind: 'physics' },
  { written: 'GBq', ucum: 'GBq', kind: 'physics' },
  { written: 'keV', ucum: 'keV', kind: 'physics' },
  { written: '(?:℉|°\\s?F|º\\s?F)', ucum: '[degF]', kind: 'temperature' },
  { written: 'Torr', ucum: 'mm[Hg]', kind: 'pressure' },
  { written: 'mbar', ucum: 'mbar', kind: 'pressure' },
  { written: 'dm', ucum: 'dm', kind: 'length' },
  { written: 'pL', ucum: 'pL', kind: 'volume' },
  { written: 'nL', ucum: 'nL', kind: 'volume' },
  { written: 'fg', ucum: 'fg', kind: 'mass' },
  { written: 'ppm', ucum: '[ppm]', kind: 'ratio' },
  { written: 'bpm', ucum: '/min', kind: 'physics' },
  { written: '(?:points?|scores?)', ucum: '{score}', kind: 'score' },
  { written: '(?:patients?|cases?|males?|females?|men|women)', ucum: '{patient}', kind: 'people' },
  { written: 'vertebrae', ucum: '{vertebra}', kind: 'things' },
]

/** Units in hanzi that may follow digits or hanzi numbers. */
export const hanUnits: readonly UnitRow[] = [
  { written: '毫秒', ucum: 'ms', kind: 'time' },
  { written: '秒钟?', ucum: 's', kind: 'time' },
  { written: '分钟', ucum: 'min', kind: 'time' },
  { written: '个?(?:小时|钟头)', ucum: 'h', kind: 'time' },
  { written: '天', ucum: 'd', kind: 'time' },
  { written: '日(?!常|本|光|前|后|间|晒)', ucum: 'd', kind: 'time' },
  { written: '(?:个?星期|个?礼拜|周(?!岁|龄|围|边|期|身|径))', ucum: 'wk', kind: 'time' },
  { written: '(?:个月|月龄)', ucum: 'mo', kind: 'time' },
  { written: '(?:个年头|年(?!龄|代|轻|级|初|底|末|版|纪|度|青|幼|长))', ucum: 'a', kind: 'time' },
  { written: '(?:周岁|岁(?!月))', ucum: 'a', kind: 'age' },
  { written: '毫米', ucum: 'mm', kind: 'length' },
  { written: '(?:厘米|公分)', ucum: 'cm', kind: 'length' },
  { written: '微米', ucum: 'um', kind: 'length' },
  { written: '纳米', ucum: 'nm', kind: 'length' },
  { written: '分米', ucum: 'dm', kind: 'length' },
  { written: '(?:公里|千米)', ucum: 'km', kind: 'length' },
  { written: '(?:公尺|米(?!饭|粥|汤|粒|糊|线|松|诺|索|非|氮|力|醛|色|面|糠|油|酒|粉|兰))', ucum: 'm', kind: 'length' },
  { written: '(?:横指|指宽)', ucum: '{fingerbreadth}', kind: 'length' },
  { written: '寸', ucum: '{cun}', kind: 'length' },
  { written: '平方毫米', ucum: 'mm2', kind: 'area' },
  { written: '平方(?:厘米|公分)', ucum: 'cm2', kind: 'area' },
  { written: '(?:平方米|平方公尺)', ucum: 'm2', kind: 'area' },
  { written: '立方(?:厘米|公分)', ucum: 'cm3', kind: 'volume' },
  { written: '微升', ucum: 'uL', kind: 'volume' },
  { written: '毫升', ucum: 'mL', kind: 'volume' },
  { written: '(?:公升|升(?!高|至|到|压|温|主))', ucum: 'L', kind: 'volume' },
  { written: '滴', ucum: '[drp]', kind: 'volume' },
  { written: '微克', ucum: 'ug', kind: 'mass' },
  { written: '(?:毫克|公丝)', ucum: 'mg', kind: 'mass' },
  { written: '(?:公斤|千克)', ucum: 'kg', kind: 'mass' },
  { written: '公?克(?!罗|氏|隆|里|林)', ucum: 'g', kind: 'mass' },
  { written: '纳克', ucum: 'ng', kind: 'mass' },
  { written: '皮克', ucum: 'pg', kind: 'mass' },
  { written: '吨', ucum: 't', kind: 'mass' },
  { written: '斤', ucum: '{jin}', kind: 'mass' },
  { written: '国际单位', ucum: '[IU]', kind: 'activity' },
  { written: '单位', ucum: 'U', kind: 'activity' },
  { written: '毫摩尔', ucum: 'mmol', kind: 'substance' },
  { written: '微摩尔', ucum: 'umol', kind: 'substance' },
  { written: '摩尔', ucum: 'mol', kind: 'substance' },
  { written: '毫米汞柱', ucum: 'mm[Hg]', kind: 'pressure' },
  { written: '厘米水柱', ucum: 'cm[H2O]', kind: 'pressure' },
  { written: '千帕', ucum: 'kPa', kind: 'pressure' },
  { written: '兆帕', ucum: 'MPa', kind: 'pressure' },
  { written: '(?:摄氏度)', ucum: 'Cel', kind: 'temperature' },
  { written: '(?:华氏度)', ucum: '[degF]', kind: 'temperature' },
  { written: '个?百分点', ucum: '%', kind: 'ratio' },
  { written: '分贝', ucum: 'dB', kind: 'physics' },
  { written: '赫兹', ucum: 'Hz', kind: 'physics' },
  { written: '千赫兹?', ucum: 'kHz', kind: 'physics' },
  { written: '兆赫兹?', ucum: 'MHz', kind: 'physics' },
  { written: '千瓦(?!时)', ucum: 'kW', kind: 'physics' },
  { written: '千伏', ucum: 'kV', kind: 'physics' },
  { written: '毫安', ucum: 'mA', kind: 'physics' },
  { written: '千焦', ucum: 'kJ', kind: 'physics' },
  { written: '戈瑞', ucum: 'Gy', kind: 'physics' },
  { written: '(?:千卡|大卡)', ucum: 'kcal', kind: 'physics' },
  { written: '(?:例次|人次)', ucum: '{time}', kind: 'people' },
  { written: '(?:例|名|位)(?!为)', ucum: '{patient}', kind: 'people' },
  { written: '(?:个|处|块|节)?(?:椎体)', ucum: '{vertebra}', kind: 'things' },
  { written: '个?节段', ucum: '{segment}', kind: 'things' },
  { written: '(?:处|个)?(?:病灶|病变)', ucum: '{lesion}', kind: 'things' },
  { written: '(?:枚|个)?结节', ucum: '{nodule}', kind: 'things' },
  { written: '(?:个疗程|疗程)', ucum: '{course}', kind: 'occasions' },
  { written: '个周期', ucum: '{cycle}', kind: 'occasions' },
  { written: '(?:次(?!日|要|级|数|全|氯|碳|黄)|回(?!诊|流|复|收|缩|家)|圈)', ucum: '{time}', kind: 'occasions' },
  { written: '片(?!段|状|子)', ucum: '{tablet}', kind: 'portion' },
  { written: '(?:粒(?!细|子)|颗(?!粒))', ucum: '{capsule}', kind: 'portion' },
  { written: '丸', ucum: '{pill}', kind: 'portion' },
  { written: '支(?!架|气|持|配|撑|原|具)', ucum: '{ampoule}', kind: 'portion' },
  { written: '瓶', ucum: '{bottle}', kind: 'portion' },
  { written: '(?:袋|包(?!块|括|裹|膜|扎|含))', ucum: '{packet}', kind: 'portion' },
  { written: '(?:喷|揿|吸)(?=[，。；、\\s)）]|$)', ucum: '{puff}', kind: 'portion' },
]

/** Units in hanzi that follow digits only: after a number in hanzi they are other words (十分, 一度, 一下, 三人成行). */
export const digitUnits: readonly UnitRow[] = [
  {
    written: '分(?!钟|之|别|级|期|型|为[两三四五六A-D\\d观治对试实研]|为甲|成|泌|娩|析|组|布|离|子|次|类|支|叉|化)',
    ucum: '{score}',
    kind: 'score',
  },
  { written: '度(?!数|日|过)', ucum: 'deg', kind: 'angle' },
  { written: '人(?!工|体|们|流|类|格|群)', ucum: '{patient}', kind: 'people' },
  { written: '下(?!肢|方|段|降|缘|叶|腔|颌|部|面|午|腹|床|列|述|胸|腰)', ucum: '{time}', kind: 'occasions' },
  { written: '刀(?!口|片|头)', ucum: '{time}', kind: 'occasions' },
  { written: '(?:只|侧|个)?眼(?!球|睑|底|部|压|科|前)', ucum: '{eye}', kind: 'things' },
  { written: '(?:个|侧)?膝(?!关|部|前|上|下|外|内)', ucum: '{knee}', kind: 'things' },
  { written: '(?:个|侧)?髋(?!关|部|臼|骨)', ucum: '{hip}', kind: 'things' },
  { written: '椎(?!体|间|管|板|弓|旁|动|骨|前|后)', ucum: '{vertebra}', kind: 'things' },
  { written: '(?:颗|枚)?(?:患牙|牙)(?!齿|周|龈|槽|根|体)', ucum: '{tooth}', kind: 'things' },
  { written: '耳(?!廓|鸣|聋|道|部)', ucum: '{ear}', kind: 'things' },
  { written: '倍(?!他|数)', ucum: '{fold}', kind: 'ratio' },
]
