/**
 * How rare characters other than Chinese hanzi are, as −log2 of their share in text of their language, for telling encodings apart.
 * Source: our own estimates; kana and Hangul from what grammar repeats in any Japanese or Korean text, kanji from the lists taught in
 * Japanese primary schools and the words of medicine, Cantonese words as written in Hong Kong.
 */
type Levels = readonly (readonly [bits: number, characters: string])[]

/** Marks that texts in any script of East Asia share. */
export const sharedMarks: Levels = [
  [5, '，。'],
  [6, '、　'],
  [7, '：；？！“”（）「」'],
  [8, '《》・…—～·％．－'],
  [9, '『』【】‘’〈〉〔〕±×÷＋＝＜＞℃°／①②③④⑤％０１２３４５６７８９'],
  [10, '〜―→←↑↓■□●○◆◇★☆※▲△▼▽⑥⑦⑧⑨⑩≥≤≠≈∞αβγδμⅠⅡⅢⅣⅤ＊＃＆＠′″‰§■┃━─│﹑﹒'],
  [11, 'ⅥⅦⅧⅨⅩⅪⅫλθσφωπηκρτχψεζΔΣΩΦㄧ〇々€￥￡┌┐└┘├┤┬┴┼⑴⑵⑶⑷⑸⒈⒉⒊⒋⒌㈠㈡㈢㎎㎏㎜㎝㎡〒'],
]

/** Words that are written in Hong Kong, of every character that speech there uses more than the standard language does. */
export const cantoneseHanzi: Levels = [
  [8, '嘅咗佢係唔'],
  [9, '哋啲喺咁冇'],
  [10, '嗰嚟乜嘢俾畀咩啦喎諗睇攞嘥噉吖囉咪嗎瞓𠵱'],
  [
    12,
    '搵揾嗌嘈噏嬲孭屙啱唞喐嚿囖埋埗冚冧凼攰揸揼掟搣摷攬曱甴氹烚煲焗痾癐睺瞌糭紥罅腍脷衭躝踎踭躀邨閂靚餸髀鬧鱔黐嚡啫噃啩咋咯噶喼嗱嗮晒孖屘拎拃掹撳擤攋枱梘氼滮渧煱燶犀畷癲皰眯睩碌稔',
  ],
]

/** Hiragana, katakana and marks of full width. */
export const kana: Levels = [
  [4.5, 'のいるた'],
  [5, 'にはとしをてがなんう、。'],
  [6, 'でさもれかすこりっらまあくつきそ'],
  [6.5, 'おけよじめちだどみせば'],
  [7, 'ンースルトイリえやわへべほびぐごろ'],
  [7.5, 'ラッアクロシドタマフムレテコサナプゆげぎひふむ'],
  [8, 'オメカニキデジバパウグエチハミセモビツぬねぶずざょゃゅぼぞ'],
  [8.5, 'ソブボヒノワダケザポネポャョュガベゴピホペァィェギゲヤユヨヘ'],
  [10, 'ゼォゾッヌヴヅぁぃぅぇぉぷぱぽぴぺヂぢづゐゑヲヰヱヮヵヶゎゝゞヽヾー'],
]

/** Half-width katakana, which one byte stands for. */
export const narrowKana: Levels = [
  [4.5, 'ﾝｰｱｲｽﾙﾄﾘｼｸﾗﾀｶ'],
  [5.5, 'ｯﾌﾃﾛｺｻﾊﾏﾚﾁｷﾑﾆﾒﾅﾐｵｳｴｾﾋｹﾎﾓﾂ'],
  [7, 'ﾔﾕﾖﾇﾈﾉﾍﾜｦｿ'],
  [10, 'ﾞﾟｬｭｮｪｨｧｫｩ｡｢｣､･'],
]

/** Kanji; all others are rarer. */
export const kanji: Levels = [
  [7.5, '日一人年大者'],
  [8.5, '国会中本出時行事見分後前生間上社的自学手方者場合動体用性病気薬療患治症診'],
  [
    9.5,
    '二三四五六七八九十百千万円月火水木金土今高子外下来小話女午先名半男西電校語聞食車何南北東毎白天母父右左友休雨業地新員立開力問代明京目通言理田主題意不作度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研究着店質待試族映親験英医仕味写字答夜音注風室歩紙館対法政部内定表実現化回向全成取最当関係約発相平期戦経制議民連加発要決調政原受保身結査検変面数点第同際初産常込情報予防酸血臨床呼吸能機器官液感染炎細胞増減少量圧障害疾腫瘍術腎肝肺胃腸脳神骨皮膚剤投与効果副作用服飲毒熱痛咳頭痒吐眠妊娠児齢',
  ],
  [
    11,
    '入命次市和長屋組記設軍解共引選指件参権資務格必想直両式確認改在任活果直無総営告施所再組置信済活利組連格規過支番演歳残反昨由援演算費求判件確済違他次流可影響過速球団輸個格率統準備協状態頻慣技案負険去演求専門存提供談容易難慮管比較様第各類型示等例図異原因起述評価傷失配置段階含複雑種緩和軽徐亡疑既往歴家族妹弟姉兄犬猫鳥魚肉米茶飯村県府都区線駅道路橋川山島港花草春夏秋冬朝昼夕晩曜週泣笑走飛泳歌曲遊旅帰歩待借貸返買値段安',
  ],
]

/** Hangul syllables; all others are rarer. */
export const hangul: Levels = [
  [5.5, '이다는의에'],
  [6, '을가고하지은로'],
  [6.5, '한기를사도서자아인리어나'],
  [7.5, '시대그들라일해있여보정부전제수으스상게것만장니적년성주원과면오구우마'],
  [8, '국모경었말않내할조안때없세동신러생비했문공간실소방위거드트었습합진유단까치되과히중무저'],
  [
    8.5,
    '데미물람관행회영학계발선요교현명불체분양화각재남민산식금운당연음중개업파피차집받심통야려감바열작또입출편호본금건',
  ],
  [
    9.5,
    '약환증병질료치진의간염폐암혈압당뇨복용량검술후상태외과내통열두손발목머리가슴배허초추천권반변별속활력련졌겠았였왔갔됐던든등떤떻럼른름릴린림맞맥먹몸못므및밀및번베벌법벽변별볼봐북빠뿐살삼색석설섯셀송쇠순술숨쉬습승십싶쓰씨악앞애액억언얼엄없역예올와완왜욕용울움월율응잃임있잘잠절점접족존종좋죄죽준줄증직질짜째쪽찾채책처첫청초총최축충취측층친칠크큰타택터토투특판패평포표품프플필함항향험협형호혼확환황효흐흥희힘',
  ],
]

/** Letters and signs of the scripts of Europe, beyond ASCII, that most texts in them use. */
export const europeanLetters: Levels = [
  [8, 'éüäöàèçñóíáßе'],
  [9, '°±µ·×«»§©®£²³½êâôîûëïœæøåãõúαβγδεηικλμνοπρστυωаобвдиклмнпрстуюя'],
  [10, 'ąćęłńśźżčěřšůžğışőűățāēīōūάέήίόύώςζθξφχψΔΩΣΦΓΛΠ'],
]

/** Other blocks, as `[first, last, bits]` of their code points; what is in none of them and in no list is rarer still. */
export const blocks: readonly (readonly [first: number, last: number, bits: number])[] = [
  [0xa0, 0xbf, 12],
  [0xc0, 0xff, 9],
  [0x100, 0x17f, 17],
  [0x180, 0x36f, 18],
  [0x370, 0x3ff, 17],
  [0x400, 0x45f, 8],
  [0x460, 0x52f, 16],
  [0x530, 0x58f, 12],
  [0x590, 0x5ff, 11],
  [0x600, 0x6ff, 11],
  [0x700, 0x77f, 16],
  [0x1e00, 0x1fff, 14],
  [0x2000, 0x206f, 11],
  [0x2070, 0x20cf, 12],
  [0x2100, 0x214f, 12],
  [0x2150, 0x218f, 12],
  [0x2190, 0x22ff, 13],
  [0x2300, 0x27bf, 14],
  [0x2e80, 0x2fdf, 18],
  [0x3000, 0x303f, 13],
  [0x3040, 0x30ff, 13],
  [0x3100, 0x312f, 14],
  [0x3200, 0x33ff, 14],
  [0x3400, 0x4dbf, 20],
  [0x4e00, 0x9fff, 19],
  [0xac00, 0xd7a3, 18],
  [0xf900, 0xfaff, 18],
  [0xfe10, 0xfe4f, 14],
  [0xff01, 0xff5e, 10],
  [0xff61, 0xff9f, 10],
]
