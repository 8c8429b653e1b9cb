/** Sentences of our own, in languages and spellings that no count of frequencies was taken from. */

export const cantonese: readonly string[] = [
  '佢哋話食咗呢隻藥之後,個胃成日唔舒服,仲有啲作嘔。',
  '你嘅血壓高咗咁多,點解唔早啲嚟睇醫生呀?',
  '我阿媽今朝喺屋企跌親,左邊膝頭腫到行唔到。',
  '護士姑娘教我哋點樣幫佢打胰島素,每日打兩次。',
  '嗰個細路發燒發咗三日,咳到成晚瞓唔着覺。',
  '唔好自己停藥,有咩唔妥就即刻打電話俾我哋。',
  '阿婆話佢對眼矇咗好耐,睇嘢好似隔住層紗噉。',
  '食飯之前攞個糖針篤一篤手指,睇吓血糖有幾多度。',
  '抽血嗰陣唔使驚,好似俾蚊咬一啖咋。',
  '條頸攰到郁唔到,揼咗兩日都未好返。',
]

export const taiwanese: readonly string[] = [
  '這個月的健檢報告顯示肝指數偏高,建議兩週後回診追蹤。',
  '病友會每季出版通訊,介紹氣喘吸入劑的正確使用方式。',
  '術後請勿提重物,傷口若有紅腫、滲液應儘速就醫。',
  '慢性腎臟病患者須限制鉀離子攝取,避免食用楊桃。',
  '掛號處設於一樓大廳右側,門診時間為上午八點半至十二點。',
]

export const japanese: readonly string[] = [
  'この薬は一日三回、食後に水と一緒に飲んでください。',
  '昨夜から三十八度の熱が続き、喉の痛みと咳があります。',
  '高血圧の患者さんは塩分を控えめにして、適度な運動を心がけましょう。',
  '手術の前日は夜九時以降、食べ物を口にしないでください。',
  'インフルエンザの予防接種は毎年十月から始まります。',
  'レントゲン検査の結果、右の肺に小さな影が見つかった。',
  '糖尿病の治療では、食事療法と運動療法が基本となる。',
  '駅前の商店街では、毎週土曜日に朝市が開かれている。',
  '電車が遅れているため、会議の開始時刻を十分ほど繰り下げます。',
  'アレルギーのある方は、必ず医師または薬剤師にご相談ください。',
  '副作用として、眠気、めまい、吐き気などが現れることがあります。',
  '来年度の予算案は、来週の国会で審議される見通しだ。',
]

export const korean: readonly string[] = [
  '이 약은 하루 세 번 식사 후에 물과 함께 복용하십시오.',
  '어젯밤부터 열이 나고 목이 아파서 잠을 거의 못 잤습니다.',
  '고혈압 환자는 소금을 적게 먹고 규칙적으로 운동해야 한다.',
  '수술 전날 저녁 아홉 시 이후에는 음식을 드시지 마세요.',
  '검사 결과 오른쪽 폐에서 작은 그림자가 발견되었다.',
  '당뇨병 치료에는 식이요법과 운동요법이 가장 중요합니다.',
  '독감 예방 접종은 매년 시월부터 보건소에서 시작됩니다.',
  '정부는 내년도 예산안을 다음 주 국회에 제출할 예정이다.',
  '버스가 늦게 도착해서 회의가 십 분쯤 뒤로 미뤄졌어요.',
  '부작용으로 졸음, 어지러움, 구토 등이 나타날 수 있습니다.',
  '알레르기가 있는 분은 반드시 의사나 약사와 상담하시기 바랍니다.',
  '시장 골목에는 과일과 생선을 파는 가게들이 늘어서 있었다.',
]

/** As old machines and bank forms write Japanese: half-width katakana. */
export const narrowJapanese: readonly string[] = [
  'ｱﾚﾙｷﾞｰｾｲﾋﾞｴﾝ',
  'ｲﾝﾌﾙｴﾝｻﾞ ﾖﾎﾞｳｾｯｼｭ',
  'ｶﾌﾞｼｷｶﾞｲｼｬ ﾔﾏﾀﾞｼｮｳﾃﾝ',
  'ﾄｳｷｮｳﾄ ﾁﾖﾀﾞｸ ﾏﾙﾉｳﾁ',
  'ﾎｹﾝｼｮｳ ﾊﾞﾝｺﾞｳｦ ﾆｭｳﾘｮｸ ｼﾃｸﾀﾞｻｲ',
]

export const western: readonly string[] = [
  'Le café était fermé à cause de la grève générale.',
  'Der Patient klagte über Müdigkeit und Rückenschmerzen; die Größe blieb unverändert.',
  'El niño tenía fiebre de 38,5 °C desde anteayer y no quería comer.',
  'Sjögren’s syndrome and Ménière disease were excluded in 14 patients.',
  'The dose was 5 µg/kg ± 0.5 µg/kg; “naïve” patients received half.',
  'Café',
  'Ação rápida: não use após a data de validade.',
  'Behçet disease – a review',
  'Temperatures above 25 °C reduce the shelf life of the résumé of this crème.',
  'Åland and Öland are islands; smörgåsbord is eaten there.',
]
