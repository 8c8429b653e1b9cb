// Sentences in the manner of journals, by kinds of places where symbols and hanzi were once taken for each other: tables with
// a cell a line, marks after values, rankings, English, references, occupations, names, lone letters. Written for this
// project; slots as in founder-journals.ts and founder-shapes.ts, and {q} a mark after a value, {o} an occupation, {v} a
// village or street, {e} English words.

export const kindSentences: readonly string[] = [
  '表{n} 两组{w}前后{a}比较（x±s，{u}）\n组别\n例数\n治疗前\n治疗后\nt值\nP值\n观察组\n{n}\n{m}\n{m}{q}\n{d}\n＜0．01\n对照组\n{n}\n{m}\n{m}\n{d}\n＞0．05\n',
  '组别\nn\n{a}\n{R}\n{a}/{u}\n{R}组\n{n}\n{m}{q}\n{m}\n{m}{q}\n{R}组\n{n}\n{m}\n{m}{q}\n{m}\nF值\n{d}\n{d}\n{d}\nP值\n0．0{n}\n0．{n}\n＜0．001\n',
  '项目\n例数\n构成比/％\n男\n{n}\n{p}\n女\n{n}\n{p}\n合计\n{n}\n100．0\n年龄/岁\n＜{n}\n{n}\n{p}\n{n}～{n}\n{n}\n{p}\n≥{n}\n{n}\n{p}\n',
  '组别\n显效\n有效\n无效\n总有效率/％\n治疗组\n{n}（{p}）\n{n}（{p}）\n{n}（{p}）\n{p}{q}\n对照组\n{n}（{p}）\n{n}（{p}）\n{n}（{p}）\n{p}\n',
  '变量\nβ\nSE\nWald\nOR\n95％CI\nP\n{w}\n{d}\n0．{n}\n{d}\n{d}\n{d}～{d}\n0．0{n}\n{w}\n－{d}\n0．{n}\n{d}\n{d}\n（{d}，{d}）\n＜0．001\n常量\n－{d}\n{d}\n{d}\n—\n—\n0．{n}\n',
  '取样量/g\n含量/mg\n加入量/mg\n测得量/mg\n回收率/％\n平均值/％\nRSD/％\n{d}\n{d}\n{d}\n{d}\n{p}\n{p}\n{d}\n',
  '表{n} {w}情况 [n（％）]\n组别\n优\n良\n可\n差\n优良率\nA组（n＝{n}）\n{n}\n{n}\n{n}\n{n}\n{p}\nB组（n＝{n}）\n{n}\n{n}\n{n}\n{n}\n{p}\nχ2\n{d}\nP\n0．0{n}\n',
  '时间\n{a}\n{a}\nT0\n{m}\n{m}\nT1\n{m}{q}\n{m}{q}\nT2\n{m}{q}\n{m}{q}\nT3\n{m}\n{m}\n',
  '基因型\nCC\nCT\nTT\nC\nT\n{n}（{p}）\n{n}（{p}）\n{n}（{p}）\n{n}\n{n}\nHWE\n0．{n}\n',
  '{m}{q}\n{m}\n{m}\n{m}{q}\n',
  '{n}（{p}）\n{n}（{p}）\n{d}\n0\n0\n{d}\n',
  '{d}\n{d}\n—\n0．0{n}\n－{d}\n0\n{n}\n0\n1\n',
  '{w}\n0\n0\n{w}\n{d}\n0\n{w}\n{n}\n0\n1\n2\n',
  '观察组为（{m}）{u}{q}，对照组为（{m}）{u}；治疗后{m}{q}、{m}{q}{q}，{d}±{d}{q}。',
  '{w}组{m}{q}，{w}组{m}{q}#，空白组{m}；与{w}组比较，{q}{P}，#{P}。',
  '注：{q}{P}；与对照组比，{q}{P}；与本组治疗前比较，{q}{P}；*与{w}组相比，{P}；#与术前比较，{P}；△组间比较，{P}。',
  '费用为（{d}±{d}）元，人均{d}元，{n}元/人，每例{n}元，节省{n}元，{n}万元，收费{n}元，单价{d}元，月收入＜{n}元者{p}，年收入≥{n}万元。',
  '检索式：（"{w}" OR "{w}"）AND（{e} OR "{e}"）AND {e}*；{e}* OR {e}*；以"{w}"为主题词，"{e}"[MeSH]，("{e} {e}" OR {e}) NOT {e}',
  '排序为{w}（{p}）＞{w}（{p}）＞{w}（{p}）；{w}＞{w}＞{w}；{w}组＞{w}组＞对照组；{R}＞{w}＞{R}；由高到低为{w}＞{w}。',
  '{w}{n} d（{p}）＞{w}{n} d（{p}）＞{w}（{p}）；肝＞肾＞脾＞肺，男性＞女性，远端＞近端，叶＞茎＞根，原药＞制剂。',
  't检验、F检验及Z检验由{n}人完成。t检验用于{w}，Z检验、Q检验、U检验、H检验。t′检验、u检验、q检验、LSD－t检验；F检验。',
  '（r＝0．{n}，{P}），（r2＝0．99{n}），（R2＝0．{n}），r2＝0．999{n}，（r＝0．999 {n}），（r＝－0．{n}），rs＝0．{n}，（n＝{n}），（t＝{d}）',
  'Y＝{d}X＋{d}（r2＝0．99{n}），Y＝{d}C－{d}（r＝0．999{n}，n＝{n}），y＝{d}x＋{d}，lgC＝{d}，C＝{d}，A＝{d}C＋{d}，ln（C0/C）＝kt',
  'D0．3组、D0．5组、P{d}组，R{d}、R{d}，S{n}组，C组；与C组比较，D0．{n}组{w}。D{d}组、L{d}组及M{d}组各{n}例，K{d}、B{d}。',
  'E．coli、S．aureus、H．pylori，"H．pylori"，C．difficile、K．pneumoniae、P．aeruginosa、A．baumannii，H．pylori阳性{n}例，E．coli {n}株',
  'BI-RADS 3类{n}例、4A类{n}例、4B类{n}例、4C类{n}例、5类{n}例；TI-RADS 4B类，3A级、3B级，4B期，2B级；ⅡB期，PI-RADS 4分，Lung-RADS 4B类',
  'ASA Ⅰ～Ⅱ级，Mallampati Ⅰ级{n}例，Killip Ⅱ级，Child-Pugh B级{n}例，Garden Ⅲ型，Gustilo ⅢB型，AO C2型，Denis B型，Forrest Ⅰb，Bosniak Ⅱ类',
  '入组后{n} min、拔管后{n} min（T3）、插管前{n} min、术后{n} h、用药前{n} d、开放后{n} s、取上清{n} μL，加样{n} μL，进针后{n} mm，上缘{n} mm处，下缘{n} cm',
  '取上清5 μL，吸取2 mL，静置1 h，每次5 min，给药前5 d，离心后2 h，旁开1 cm，后5 min，切除后5 cm，近端2 cm，远端1 cm，前缘2 mm，后缘5 mm，边缘1 cm以内',
  '调查员、搬运员、质检员、操作员、保安员、{o}、{o}和{o}共{n}名；不同工种（{o}、{o}、{o}）{a}不同。',
  '{o}{n}人，{o}{n}人，{o}、{o}各1名；由1名{o}和2名{o}完成，每名{o}负责{n}户，{o}均经培训。从事{o}、{o}工作者。',
  '人员培训、人员配备，医务人员、管理人员、专业人员、其他人员、工作人员、从业人员、参与人员、检验人员占{p}，人员{n}名，员工{n}名，职员、学员、会员、成员、队员、党员',
  '园区员工{n}人，工业园、园内、校园、公园、幼儿园{n}所，园长、园丁、果园、菜园、茶园、陵园、园艺工{n}人，{v}{n}例，{v}、{v}、{v}共{n}例，家住{v}。',
  '资料源于{c}，数据源自{w}，来源于、起源于、根源在于、源头、水源、热源、传染源、污染源、货源、生源、源程序，资源{n}处，能源、药源、土源、毛源、尿源、足源、齿源性、源性、外源、内源、同源、多源',
  '缘于{w}，缘何，究其缘由，无缘无故，臼缘、髋臼后缘、臼上缘、眶下缘、骨瓣缘、肿瘤缘、边缘{d} cm，距切缘{d} cm，胸骨左缘第{n}肋间，肝右缘，下颌缘，髂嵴缘，缘支，缘上回，人缘',
  '圆形、椭圆形、类圆形、圆锥、圆柱、圆韧带、卵圆孔、圆孔、半圆、圆钝、圆滑、圆桌会议、方圆、圆心、圆盘、团圆、圆满、浑圆，直径{d} cm圆形，呈圆形{n}例，圆梦、圆山',
  '远期、远端、远处、远近、远郊、远程、永远、远离、长远、深远、远较、远不如、远低于、远高于、远比、远隔、偏远、久远、遥远、远红外、远曲、远侧、远心端、远视、跳远',
  '自愿、愿意、志愿者、意愿、心愿、愿望、不愿、情愿、宁愿、愿否，愿接受者占{p}，愿与{w}，愿参加者{n}名，愿否随访',
  '原因、原则、原发、原位、原有、原来、原始、原方、原药材、原料、原液、原形、原件、原著、原文、病原、抗原、胶原、糖原、还原、复原、高原、草原，原{c}，原臼、原切口、原剂量',
  '苑某、苑医师、苑主任、文苑、杏苑、医苑、{x}、{x}，怨恨、抱怨、埋怨、恩怨、猿猴、猿类、类人猿、心猿意马，愿景，苑区',
  '上肢圆、左心缘、右心缘、心缘、肺门缘、舌缘、牙缘、修复体缘、瓣缘、皮瓣缘、角膜缘、瞳孔缘、视盘缘、网膜缘、裂孔缘、鼓环后缘、声带缘、甲沟缘、髌缘、胫骨后缘、斜坡缘',
  '约{n}％、约{n} mL、约{n}例；＜{n}％、＜{n} mL；{a}约{n}％，Ki－67约{n}％，{R}阳性率约{n}％，含量约{n} g，比例约1∶{n}，大约{d}倍，概率＜{n}％，P值＜0．05，指数＜{n}％',
  '[{n}] 袁{g2}，{x}，{x}，等．{w}[J]．中华{w}杂志，{y}，{n}（{n}）：{n}－{n}．\n[{n}] 原{g2}，{x}．{w}的{w}[J]．{w}杂志，{y}，{n}（{n}）：{n}．',
  '[{n}] {x}，{x}，{x}，等．{w}[J]．{w}学报，{y}，{n}（{n}）：{n}－{n}．DOI：10．{n}/j．issn．{n}－{n}．{y}．0{n}．0{n}．\n[{n}] {x}，{x}．{w}[M]．北京：人民卫生出版社，{y}：{n}－{n}．',
  '［{n}］ {x}．{w}对{w}的影响［D］．某某：{c}，{y}．\n［{n}］ {x}，{x}．{w}诊治指南（{y}版）［S］．中国{w}杂志，{y}，{n}（{n}）：{n}－{n}．',
  '[{n}] {N} {C}{C}, {N} {C}, {N} {C}{C}, et al. {e} {e} {e} {e}: a {e} {e}[J]. {N} {e} {N}, {y}, {n}({n}): {n}-{n}.',
  "[{n}] O'{N} {C}, d'{N} {C}{C}, {N}-{N} {C}. {e} {e} in {e} with {e}[J]. {C} {N} {N}, {y}, {n}: {n}-{n}.",
  'Objective: To {e} the {e} of {e} in {e} with {e}. Methods: {n} {e} were {e} from March {y} to June {y}. Results: The {e} was ({m}) {u} in the {e} group and ({m}) {u} in the {e} group ({P}). Conclusion: {e} is {e} and {e}.',
  "[Abstract] {e} {e} ({R}) and {e} ({n}%, {n}/{n}) were {e}; the patients' {e} {e}, {n} men and {n} women aged {n} to {n} years; mean age, {m} years.",
  'There were {n} cases of {e}, with {e} of {d}% ({n}/{n}), OR={d}, 95%CI {d}-{d}, P<0.0{n}. Key words: {e}; {e} {e}; {e}',
  'Department of {N}, {N} Hospital of {N} University, {N} {n}, China. Corresponding author: {E}, E-mail: {l}{l}{l}{l}{n}@{l}{l}{n}.com',
  '{x}、{x}、{x}、{x}和{x}；{x}，{x}，{x}，{x}，{x}，{x}（{c}，{n}）；（{x}，{x}：{c}）；{x}  {x}  {x}',
  '于{g2}，殷{g2}，原{g2}，尹{g2}，郁{g2}，苑{g2}，袁{g2}，俞{g2}，虞{g2}，余{g2}，云{g2}，岳{g2}，曾{g2}，易{g2}，尧{g2}，元{g2}（{c}）',
  '原圆，苑缘，袁园，尹遥，于原，云圆，员远，袁源，岳愿，殷园园，郁缘，余远，袁圆圆，员某，苑远，{x}，{x}（{c}，{n}）',
  '报告发病率为{d}/10万。{w}，{d}/10万，{d}/10万；死亡率{d}/10万。{n}/10万人年，1/10万～{n}/10万，1/{n}万。良性{n}个。恶性{n}个。共{n}个。计{n}项。',
  '原因之一是{w}：依次为{w}{p}、{w}{p}。主要有：{w}；特点是：{w}。渠道单一：以{w}为主。归纳如下：1．{w}；2．{w}。问题之一：{w}；其一：{w}；其二：{w}；不一：{w}；统一：{w}',
  'T1WI、T2WI抑脂、T2WI压脂、脂肪抑制序列、抑脂序列、增强扫描，FLAIR、SWI、DWI抑脂呈高信号，TR/TE {n} ms/{n} ms，FOV {n} mm×{n} mm',
  'm/z {d}→{d}，{d}→{d}，AUC0－t、AUC0－∞、AUC0→24、Cmax、tmax、t1/2、CL/F、Vd/F，{n} ng·h·mL－1，{d} L·h－1，{d} h－1，S/N＞{n}，LOD {d} ng，LOQ {d} ng',
  '权重1/X2、1/C2，CYP3A4＊22、CYP2C9＊3、CYP2C19＊2、＊17，HLA－B＊58：01、HLA－A＊24：02，NAT2＊5，＊1/＊1、＊1/＊3型{n}例，携带＊2者',
  '月收入、年收入、月均、每月、满月、足月、{n}月龄、月经、月份；文化程度、月收入（β＝0．{n}）、年龄（β＝0．{n}）；性别、月收入、职业；月嫂、月子',
  '职业：{o}、工人、农民、学生、{o}；学历：高中及以下、大专、本科；宗教、籍贯、医保；（1）{w}、（2）{w}；A．{w}、B．{w}',
  '{C}型、{C}级、{C}组、{C}类、{C}区、{C}点、{C}线、{C}期、{C}法、{C}方、{C}药、{C}细胞、{C}蛋白、{C}受体、{C}通道，{C}和{C}，{C}与{C}之间，{C}、{C}、{C}三组，取{C}、{C}',
  '{l}组、{l}值、{l}点、{l}轴，常数{l}、{l}和{l}，系数{l}、{l}，参数{l}＝{d}，{l}＝{n}、{n}、{n} {u}，（{l}）{w}，（{l}）{w}，{l}．{w}；{l}．{w}',
  'b＝0、{n}、{n} s/mm2，b值，b＝{n} s/mm2，n＝{n}，d＝{n} mm，k＝0．{n}，s＝{d}，x＝{d}，h＝{n} cm，v＝{n} cm/s，良性{n}个。b＝{n}时，',
  'α＝0．05，1－β＝0．90，Cronbach′s α系数0．{n}，κ＝0．{n}，I2＝{n}％，τ2＝{d}，χ2趋势＝{d}，χ2＝{d}，ρ＝0．{n}，λ＝{n} nm，Δ＝{d}，γ－GT、TNF－α、IFN－γ、TGF－β1、NF－κB、HIF－1α',
  '心功能Ⅰ级{n}例、Ⅱ级{n}例、Ⅲ级{n}例、Ⅳ级{n}例；Ⅱa级、Ⅱb级、Ⅲa级、Ⅲb级，Ⅰa、Ⅰb，Ⅱ－1型，Ⅰ期愈合、Ⅱ期缝合，Ⅱ区、Ⅲ区，Ⅴ级{n}例、Ⅵ级{n}例，Ⅷ因子、Ⅸ因子、因子Ⅴ、Ⅻ因子，Ⅹ线',
  '①{w}；②{w}；③{w}；④{w}；⑤{w}；⑥{w}。符合①～③，满足①、②及③，具备①②③中2项，①＋②，④或⑤，①②③，③④；见①、②',
  '＜{n}岁组、{n}～岁组、≥{n}岁组，{n}～、{n}～、≥{n}岁，＜{d}、{d}～{d}、＞{d}，＜1年{n}例，1～5年{n}例，＞5年{n}例，≤7 d，＞7 d，＜24 h，≥72 h，BMI＜{d}',
  '1∶{n}、1∶1 000、1∶{n} 000稀释，I∶E＝1∶2，{n}∶{n}∶{n}，男女比{d}∶1，体积比{n}∶{n}，甲醇－水（{n}∶{n}），料液比1∶{n}（g∶mL），1：{n}，1：1配对',
  '（＋）、（－）、（±）、＋～＋＋、（＋＋＋），ER（＋），PR（－），－～＋，阳性（＋），阴性（－），CD20（＋）、CD3（－）、Ki－67（{n}％＋），S－100（＋），HMB45（－），Vim（＋）',
  '{n}×{n}、{d}×{d} cm、{n}％×{n}，（{d}±{d}）×10－3 mm2/s、×103、×106/mL、×1010，{d}×105 U，×{n}倍，×400，（HE×{n}），5 d×4，÷{n}，{n}÷{n}＝{d}',
  '{n} ℃～{n} ℃、－{n} ℃、4 ℃过夜，{n}°～{n}°，{n}‰，{d}‰，{n}％～{n}％，{n}′{n}″，Ω、{n} kΩ，阻抗下降{n} Ω，{n} μA，{n} Å，￥{n}，＄{n}',
  '“{w}”（{e}）、‘{w}’、《{w}》、〔{w}〕、【{w}】、［{w}］、〈{w}〉，“{w}”“{w}”，《{w}·{w}》，"{e}"、"{w}"，（“{w}”），（《{w}》）',
  '本文编辑：{x}  校对：{x}  责任编辑：{x}  （收稿：{y}－{n}－{n} 修回：{y}－{n}－{n}）  审校：{x}  译者：{x}  制图：{x}',
  '阿·{x2}、{N}·{N}、{N}和{N}等、{N}等[{n}]报道、据{N}等统计、{N}［{n}］认为、{N}-{N}法、{N}征、{N}综合征、{N}评分、{N}分级、{N}法、改良{N}法',
  '{w}{n}地、{n}地{n}家、{n}县{n}乡{n}村、{n}市{n}区、{n}所、{n}处、{n}家、{n}站、{n}点、{n}镇、{v}{n}地、{n}校{n}班、{n}队',
  '费用{d}元，最高{d}元。平均{d}元；每张扣{n}～{n}元；共{n}元，节约{d}元、{d}元，{n}～{n}元。单价{n}元（{n}元／盒），日均费用{d}元，DDC {d}元，人均{n}元。',
  '（{d}±{d}）元，{d}元，{d}元；{d}元。{n}元、{n}元及{n}元，合计{n} {n}元；成本{d}元，C／E＝{d}，药费{d}元，床位费{n}元。收费为{d}元\n{n}元\n{d}万元\n',
  'LAD近段、LCX中段、RCA远段闭塞，RCA远端、LAD远段，D1近段，M1段、A2段、P1段、V4段，ICA远段，远段血流，SFA远段，远段吻合口，输尿管远段，远侧端，远折端，远曲小管',
  '抗E{n}例、抗c{n}例，（抗E、抗c），抗D、抗C、抗e、抗M，抗A、抗B，抗{C}（{n}例），IgG抗{C}，P物质、K物质、G蛋白、P糖蛋白、D二聚体、C肽、S蛋白、E选择素、L选择素、N端、C端',
  '|r|＞0．{n}，|Z|＝{d}，f（x）＝{d}x＋{d}，P（x）＝exp（λ·f（x））／Z，式中x为{w}，f为函数，Z为常数，{l}为{w}，{C}为{w}，ω为权重；{C}（{l}），y＝f（x）',
  '北纬{n}°{n}′N，东经{n}°{n}′E，（{n}°{n}′N，{n}°{n}′E），bio1～bio19，bio{n}（{w}），bio{n}为{d}～{d} ℃，SSP1－2．6，RCP4．5，{n}s、{n}90年代',
  '海拔＜{n} m、海拔＞{n} m、海拔约{n} m、误差约{n} m、误差＜{n} mm、距离＜{n} m、距离约{n} m，宽约{n} cm、宽＜{n} cm，尿量＜{n} mL／h，尿量约{n} mL，水深约{n} m，坡度＜{n}°',
  '（{c}神经内科，某某 {n}），（{c}，某某 {n}；某某大学公共卫生学院，某某 {n}），{c}，合肥 {n}，{c}骨科，济南 {n}，{c}，云南 昆明 {n}，{c}检验科，河北 {n}',
  '选用Ⅰ型4号针、Ⅱ型6号针，选用 Ⅰ 型 {n} 号，Ⅰ 型 {n} 例，TNF－α；④{w}，IL－1β；③{w}，TGF－β1；②{w}，（α；β），γ、δ；⑤{w}，为{w}；①{w}',
  '④区、⑤区、⑥区，①组、②组、③组，①～⑤区，①点②点，步骤①、步骤②，方案①、方案②和方案③，图中①、②、③，①号、②号',
  '渊博 深渊 冤枉 冤案 渊源 遥控 遥远 摇曳 冶炼 陶冶 窑洞 尧舜 揖让 铱星 咱们 暂停 攒钱 赞扬 脏器 葬礼 遭遇 糟糕 凿岩 海藻 枣树 早晨 洗澡 跳蚤 烦躁 噪音 造就 肥皂 病灶 干燥',
  '规定渊源、历史渊源、知识渊博、万丈深渊、冤家、申冤、鸣冤、冤屈、冤假错案；遥感、逍遥、路遥；曰、又曰、子曰；咱家；暂行、暂住、暂缓；越冬、超越；跃进、飞跃；辕门、驾辕；援助、支援、救援、增援',
  '在{n} nm处测定，在{n} ℃、在{n} min内，在{n}例中，{w} 在{d} nm波长处，月{n}次，于{n} min、于{n} h、于{y}年，与{n}例{w}，有{n}例，用{n} mL，应用{n} mg，余{n}例，由{n}人，以{n} r／min，因{n}例，阴{n}例',
  '在{n} {u}时，以{n} {u}、用{n} {u}、与{n} {u}、于{n} {u}、至{n} {u}，引{n} mL，约{n} {u}，仪{n}台，依{n}项，遗{n}例，移{n} mm，咬{n} mm，阅{n}份，预{n} d，遇{n}例，愈{n}例，欲{n}次，亦{n}例',
  '2．1 {w} 在{n}处，{n}．{n} {w} 用{w}，{n}．{n} {w} 于{w}，3．{n} {w} 由{w}，1．{n} {w} 以{w}，4．1 {w} 有{w}，2．2 {w} 应{w}，3 {w} 因{w}，{n} {w} 与{w}',
  '距LAD约{n} cm、距{R}约{n} mm、位于{R}约{n} cm处，长约{n} cm，距离{R}约{n} cm，{R}旁约{n} cm，距L4约{n} cm；LVEF＜{n}％、Hb＜{n} g／L、BMI＜{n} kg／m2、{R}＜{n}、{R}＜{n} {u}者',
  '减分率≥{n}％为痊愈，{n}％～{n}％为显效，{n}％～{n}％为有效，＜{n}％为无效；≥{n}分为优，{n}～{n}分为良，＜{n}分为差；＜{n} cm为小，＞{n} cm为大；崩解时限＜{n} min，流速宜＜{n} mL／min，应＜{n} {u}',
  '家长若愿{w}，如愿{w}，若有{w}，若因{w}，若用{w}，若与{w}，则以{w}，均愿{w}，患者愿{w}，自愿{w}，不愿{w}，愿继续{w}，愿否{w}，愿再{w}',
  'F{n}／{n}鞘优于F{n}／{n}鞘，F{n}双J管，{n}F、{n}Fr，F{n}，T {d} ℃，P {n}次／min，R {n}次／min，BP {n}／{n} mm Hg；f2为{n}、{n}，f2＞{n}，f1、f2因子，∑（{C}t－{C}t）2，n∑{l}，（1／n）∑',
]

const occupationBases =
  '搬运 质检 保安 操作 保洁 快递 驾驶 售货 收银 服务 送货 分拣 包装 装配 采购 仓管 安检 巡查 消杀 检疫 采样 流调 录入 核查 随访 宣教 联络 导诊 护理 陪护 配药 发药 摆药 审方 药检 化验 放射 技术 培训 辅导 教练 救生 话务 播音 演 教 学 队 船 海 乘务 列车 水手 飞行 航空 消防 警卫 侦察 炊事 饲养 接羔 挤奶 屠宰 检票 售票 抄表 投递 理货 押运 统计 文印 档案 信息 网络 程序 测试 运维 客服 营业 推销 业务 代理 经纪 评估 鉴定 监理 施工 测绘 勘探 绘图 描图 计量 气象 水文 植保 林业 护林 防疫 卫生 计生 妇幼 社区 网格 楼管 物业 绿化 养护 清洁'.split(
    ' ',
  )
export const occupations: readonly string[] = occupationBases.map((base) => `${base}员`)

/** Villages, streets and schools whose names begin or end with hanzi that digits are shown as. */
export const villages: readonly string[] =
  '圆山镇 远望乡 源头村 园林场 苑家屯 员村 猿峰村 圆明镇 桃源乡 清源镇 沁园街道 花园社区 梅园小区 西苑街道 南苑乡 怡园 芳草园小学 涌源村 远安县 源城区 员庄村 圆通街道 源汇区 三源镇 济源市 林园镇 苑东村 远景村'.split(
    ' ',
  )

export const englishWords: readonly string[] =
  'patients treatment evaluate effect clinical efficacy safety disease children elderly surgery therapy randomized controlled trial analysis factors risk prognosis outcome survival incidence diagnosis acute chronic severe mild moderate expression protein level serum plasma tissue cells gene receptor mechanism study compared significantly lower higher increased decreased between group groups after before during combined with laparoscopic percutaneous endoscopic minimally invasive artery venous cardiac pulmonary hepatic renal gastric colorectal breast cervical lumbar thoracic knee hip fracture fixation tumor cancer carcinoma infection resistance bacteria virus vaccine nursing rehabilitation quality life pain score scale anesthesia dose injection oral tablet concentration determination method validation health survey prevalence knowledge attitude practice management prevention hypertension diabetes stroke asthma pneumonia hepatitis anemia obesity pregnancy neonatal infant maternal the of and in to for was were is are a an that this which been had'.split(
    ' ',
  )

export const foreignNames: readonly string[] =
  'Smith Jones Malfertheiner Kim Yuan Wong Tanaka Suzuki Garcia Rossi Muller Schmidt Dubois Moreau Novak Petrov Ivanov Kowalski Jensen Larsen Virtanen Papadopoulos Cohen Levy Singh Gupta Khan Nguyen Tran Osborne Ueda Ohashi Zimmermann Quintero Xavier Vasquez Ellis Brien Connor Neill Morain Angelo Hondt Gastroenterol Surg Med Cardiol Pediatr Neurol Orthop Radiol Oncol Immunol Nephrol Urol Dermatol Ophthalmol Anesth Pharmacol Chem Biol Clin Res Rev Lancet Circulation Stroke Blood Gut Chest Spine Zhejiang Shandong Yunnan Wuhan Zunyi'.split(
    ' ',
  )
