/** Sound text that looks like damage: other languages, rare hanzi, lists of characters, formulas. No repair may touch it. */
export const lookAlikePassages: readonly string[] = [
  // Latin letters with accents, as cp1252 mojibake has them too.
  'Sjögren综合征、Ménière病、Guillain-Barré综合征和Kümmell病都以人名命名；Ångström、Röntgen与Müller亦然。',
  'Les patients ont été suivis à l’hôpital pendant trois ans ; l’état général s’est amélioré, voilà déjà un succès.',
  'Die Prüfung der Größe ergab äußerst schöne Übereinstimmung: »Münchner Ärzte« empfehlen Süßholz gegen Husten.',
  'El niño sufrió una lesión en la cabeza; la evolución fue rápida. ¿Qué hacer? ¡Acudir al médico!',
  'Người bệnh được điều trị tại bệnh viện trong ba tuần, sau đó tình trạng sức khỏe đã ổn định.',
  'Pacjent został przyjęty do szpitala z powodu bólu; gorączka ustąpiła następnego dnia. Łódź, Kraków, Gdańsk.',
  'Ameliyattan sonra hastanın ağrısı azaldı; üç gün içinde yürümeye başladı. İstanbul, Çanakkale, Iğdır.',
  'Nǐ hǎo, Zhōngguó! Běijīng、Shànghǎi、Xī’ān以及Lǜliáng的拼音都带声调。',
  'Preço: €25,00 · £19.99 · ¥180 · ½ dúzia · 3×4 = 12 · 20 °C ± 1 · § 5 Abs. 2 · © 2019 · ® · ™',
  'ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ — tabla de letras con diacríticos',
  // Other scripts.
  'アレルギー性鼻炎の診療ガイドラインによると、抗ヒスタミン薬が第一選択とされ、鼻噴霧用ステロイド薬を併用する。',
  '患者様の容態は安定しており、来週の月曜日に退院できる見込みです。医師は「薬を続けてください」と話した。',
  '환자는 사흘 동안 열이 났으며, 항생제 치료 후 호전되었다. 서울대학교병원 소아청소년과.',
  'Больной поступил с жалобами на кашель и одышку; через неделю лечения состояние улучшилось.',
  'Ο ασθενής εισήχθη με πυρετό και βήχα· μετά τη θεραπεία η κατάστασή του βελτιώθηκε.',
  'كان المريض يشكو من ألم في الصدر، وتحسنت حالته بعد العلاج.',
  'ผู้ป่วยมีไข้สูงมาสามวัน หลังได้รับยาแล้วอาการดีขึ้น',
  '👨\u200D👩\u200D👧 一家三口都感冒了 🤧，医生说多喝水 💧、多休息 😴。',
  // Rare hanzi that stand together in sound text.
  '元素周期表第六周期：铯、钡、镧、铪、钽、钨、铼、锇、铱、铂、金、汞、铊、铅、铋、钋、砹、氡；镧系有铈、镨、钕、钷、钐、铕、钆、铽、镝、钬、铒、铥、镱、镥。',
  '鲟、鲥、鲳、鲷、鲹、鲮、鳙、鲢、鳜、鳗、鲶、鲻、鲈、鲑和鳕都是常见的食用鱼；鳝、鳅多生在泥中。',
  '巑岏嶙峋，崭岩嵯峨；鸂鶒鹍鸡，鹔鹴鸀鳿；蘼芜蕙茝，葳蕤菡萏。',
  '揭谛揭谛，波罗揭谛，波罗僧揭谛，菩提萨婆诃。南无阿弥多婆夜，哆他伽多夜，哆地夜他。',
  '复姓有欧阳、上官、诸葛、尉迟、澹台、濮阳、亓官、仉督、鲜于、闾丘、钟离、宇文、长孙、慕容、司徒、令狐。',
  '地名生僻者：鄄城、郾城、盱眙、邛崃、亳州、儋州、歙县、黟县、麟游、盩厔、鄠邑、甪直、涪陵、浏阳、濮阳、荥阳、乐亭、枞阳。',
  '字表：锟 斤 拷 烫 屯 铀 鎏 鐾 镄 锘 锇 鍙 鐨 浣 涓 殑 鏄 銆 锛；这些字在乱码里最常见。',
  '药名：羟氯喹、硫唑嘌呤、甲氨蝶呤、吗替麦考酚酯、苄星青霉素、氟哌啶醇、茚地那韦、芪苈强心胶囊、蠲痹汤、蛤蚧定喘丸、䗪虫、蟅虫、蘘荷、薏苡仁。',
  '部首：亻、冫、讠、辶、阝、氵、忄、艹、纟、钅、饣、犭、疒、衤、罒。⿰亻因 为拆字。',
  // Words of which Founder damage would make symbols.
  '袁圆圆和袁媛远在外院进修，原以为一年后可以回原单位，因缘际会，约在园中相见，遥望远山。',
  '医院原有职工约四百人，远不及邻县；院领导员工同心，自始至终以病人为中心，用药合理，于是口碑渐远。',
  '灶王、灶台、病灶、炎性灶、化脓灶、转移灶；干燥、燥热、润燥；恩泽、光泽、沼泽；毅力、毅然；刚毅木讷近仁。',
  '《叶圣陶集》曳尾于涂中；子曰：“学而时习之，不亦说乎？”又曰：“三人行，必有我师焉。”',
  '他越跑越远，越过山冈，跃入水中；约翰在对岸辕门外等候，渊源已久，冤家路窄。',
  // Wrong-looking words that are right, and brackets that are no glosses.
  '髂嵴、蝶骨嵴、牙槽嵴、胫骨嵴、神经嵴、界嵴、室上嵴、骶正中嵴与线粒体嵴都写作嵴。',
  '粘膜与黏膜、返流与反流、适应症与适应证、拴系与栓系、综合症与综合征，两种写法都有人用。',
  '尖(jiān)尖的山，重(chóng)叠的云，行(háng)走的人，长(zhǎng)大的树，还(huán)给我，着(zháo)凉了。',
  '腘(guó)窝、踇(mǔ)趾、髌(bìn)骨、瘛疭(chì zòng)、龋(qǔ)齿：这些字容易读错。',
  '血压(mmHg)、心率(bpm)、体温(t)、年龄(a)、病程(d)、对照(an)与方案(he)、组别(ta)均列于表中。',
  // Formulas, code, addresses.
  'H2SO4 + 2NaOH → Na2SO4 + 2H2O；Ca(OH)2；Fe(III)2O3；[Cu(NH3)4]2+；x² + y² = r²；a ≠ b；Δt ≈ 3 μs。',
  'const total = rows.filter((row) => row.age >= 18 && row.sex !== "男").length; // a < b && c > d',
  "SELECT name, COUNT(*) FROM visits WHERE date BETWEEN '2019-01-01' AND '2019-12-31' GROUP BY name;",
  'https://example.org/a%20b?q=%E5%8C%BB%E9%99%A2&lang=zh#top；邮箱 zhang_san@example.com；电话 010-1234 5678',
  'SGVsbG8sIHdvcmxkISDkvaDlpb3vvIzkuJbnlYzvvIE= 是一段 Base64；校验和 9f86d081884c7d659a2feaa0c55ad015。',
  '10³、10⁹、CO₂、Ⅱ期、①②③、½ 片、25 ℃、3‰、№ 5、㎎、㎡、㈠、⒈ 都保持原样。',
]

/** The same, but touched as yet; whoever mends one moves it up. */
export const touchedPassages: readonly string[] = [
  '桓、恒、横、衡，鸳、苑、怨、源、缘、猿、原、员、圆、园：读音相近，写法不同，初学者宜逐一辨认。',
]
