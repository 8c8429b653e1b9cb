/** Lines and what the encoding stage makes of them; written from the rules of the cleaned text, before any was tried. */
export const widthLines: readonly (readonly [before: string, after: string])[] = [
  // Beside a hanzi.
  ['糖尿病足,Wagner 3级,需清创', '糖尿病足，Wagner 3级，需清创'],
  ['(二)辅助检查:', '（二）辅助检查：'],
  ['肝功能正常吗?需要停药!', '肝功能正常吗？需要停药！'],
  ['主诉:胸痛2h;既往史:高血压10年', '主诉：胸痛2h；既往史：高血压10年'],
  ['服用地高辛(0.125 mg)后恶心', '服用地高辛（0.125 mg）后恶心'],
  ['慢性阻塞性肺疾病(COPD)', '慢性阻塞性肺疾病（COPD）'],
  ['采用NYHA分级(I~IV级)', '采用NYHA分级（I~IV级）'],
  ['CA125(卵巢癌标志物)升高', 'CA125（卵巢癌标志物）升高'],
  ['静脉溶栓(rt-PA),时间窗4.5 h', '静脉溶栓（rt-PA），时间窗4.5 h'],
  ['β受体阻滞剂(如metoprolol, bisoprolol)', 'β受体阻滞剂（如metoprolol，bisoprolol）'],
  // Chinese prose between Latin letters and digits.
  ['两组比较，t=1.96,P=0.051;χ2=4.2,P=0.04', '两组比较，t=1.96，P=0.051；χ2=4.2，P=0.04'],
  ['血压140/90 mmHg,HR 88次/min,SpO2 97%', '血压140/90 mmHg，HR 88次/min，SpO2 97%'],
  ['结果提示AST 85 U/L,ALT 120 U/L;其余正常', '结果提示AST 85 U/L，ALT 120 U/L；其余正常'],
  // Times, ratios, numbers.
  ['每日8:00和20:00各服一片', '每日8:00和20:00各服一片'],
  ['肾上腺素按1:200000加入', '肾上腺素按1:200000加入'],
  ['男女比例为2.5:1，白球比1.2:1', '男女比例为2.5:1，白球比1.2:1'],
  ['开放时间：周一至周五09:30-16:45', '开放时间：周一至周五09:30-16:45'],
  ['共随访12,480人年', '共随访12,480人年'],
  ['费用约1,200元', '费用约1,200元'],
  ['滴度1:64，稀释为1:1,280', '滴度1:64，稀释为1:1,280'],
  ['2021-03-05 14:22:07 发布', '2021-03-05 14:22:07 发布'],
  // Names of substances and genes.
  ['补充1,25-(OH)2D3可改善骨密度', '补充1,25-(OH)2D3可改善骨密度'],
  ['2,4-二氯苯氧乙酸中毒', '2,4-二氯苯氧乙酸中毒'],
  ['N,N-二甲基乙酰胺', 'N,N-二甲基乙酰胺'],
  ['药物成分Al(OH)3凝胶', '药物成分Al(OH)3凝胶'],
  ['(1→3)-β-D-葡聚糖检测', '(1→3)-β-D-葡聚糖检测'],
  ['染色体t(9;22)(q34;q11)易位', '染色体t(9;22)(q34;q11)易位'],
  ['核型为46,XY,del(5)(q13q33)', '核型为46,XY,del(5)(q13q33)'],
  ['(S)-氨氯地平与(R)-氨氯地平', '(S)-氨氯地平与(R)-氨氯地平'],
  ['突变位点c.1521_1523del(p.Phe508del)', '突变位点c.1521_1523del(p.Phe508del)'],
  ["α,β-不饱和醛与N,N'-二环己基碳二亚胺", "α,β-不饱和醛与N,N'-二环己基碳二亚胺"],
  ['检出del(L747_P753)突变', '检出del(L747_P753)突变'],
  ['Mg2+、Zn2+(1.1 mmol/L)、CRP(8 mg/L)', 'Mg2+、Zn2+（1.1 mmol/L）、CRP（8 mg/L）'],
  // Units and formulas.
  ['泵入速度5 μg/(kg·min)，维持24 h', '泵入速度5 μg/(kg·min)，维持24 h'],
  ['eGFR 58 ml/(min·1.73m2)', 'eGFR 58 ml/(min·1.73m2)'],
  ['BMI=体重(kg)/身高2(m2)', 'BMI=体重（kg）/身高2（m2）'],
  ['y=f(x)为增函数', 'y=f(x)为增函数'],
  // Addresses, files, code, markup.
  ['请访问 http://www.example.net/a?b=1;c=2 查看', '请访问 http://www.example.net/a?b=1;c=2 查看'],
  ['网址：https://example.com/path(1).html。', '网址：https://example.com/path(1).html。'],
  ['见附件 report(final).docx', '见附件 report(final).docx'],
  ['来信请寄 li.si@hospital.example.cn。', '来信请寄 li.si@hospital.example.cn。'],
  ['DOI：10.3969/j.issn.1000-0000.2015.02.003', 'DOI:10.3969/j.issn.1000-0000.2015.02.003'],
  ['打开 C:\\data\\病例.txt', '打开 C:\\data\\病例.txt'],
  ['执行 `rm -f a;b` 命令', '执行 `rm -f a;b` 命令'],
  // Citations.
  ['中国实用内科杂志，2008，28（4）：251－253．', '中国实用内科杂志，2008，28(4):251-253.'],
  [
    'Smith J,Brown K. Stroke outcome in the elderly. Lancet,2011,378(3):12-19.',
    'Smith J, Brown K. Stroke outcome in the elderly. Lancet, 2011, 378(3):12-19.',
  ],
  ['已有报道[3-5]，效果良好', '已有报道[3-5]，效果良好'],
  ['前期研究〔7〕证实，随后［8，9］重复', '前期研究[7]证实，随后[8,9]重复'],
  // English.
  [
    'Conclusion：Early surgery is safe，and the outcome is good．',
    'Conclusion: Early surgery is safe, and the outcome is good.',
  ],
  ['Patients were followed for 12 months(range 6 to 24).', 'Patients were followed for 12 months(range 6 to 24).'],
  [
    'A total of 41 patients were enrolled in 2010,38 of whom survived.',
    'A total of 41 patients were enrolled in 2010, 38 of whom survived.',
  ],
  [
    'From January 2008 to June 2010,41 patients with asthma were treated.',
    'From January 2008 to June 2010, 41 patients with asthma were treated.',
  ],
  ['Key words: stroke; thrombolysis; nursing care', 'Key words: stroke; thrombolysis; nursing care'],
  [
    'Methods:64 patients with stroke were enrolled.Results:The rate fell.',
    'Methods: 64 patients with stroke were enrolled. Results: The rate fell.',
  ],
  ['Is it contagious? No. See your doctor!', 'Is it contagious? No. See your doctor!'],
  ['The ratio was 3:1 (P=0.03), n=1,204.', 'The ratio was 3:1 (P=0.03), n=1,204.'],
  ['美国心脏协会(American Heart Association,AHA)指南', '美国心脏协会（American Heart Association，AHA）指南'],
  ['作者在 "Management of sepsis, a review" 一文中提到', '作者在 "Management of sepsis, a review" 一文中提到'],
  // English within Chinese.
  [
    'Your surgeon may order a chest radiograph (CXR), 心电图和血常规.',
    'Your surgeon may order a chest radiograph (CXR)，心电图和血常规。',
  ],
  ['常用药物有 metoprolol (25 mg), 每日两次', '常用药物有 metoprolol（25 mg），每日两次'],
  [
    '2015年3月第9卷第1期 Chin J Rheumatol,March 2015,Vol.9,No.1',
    '2015年3月第9卷第1期 Chin J Rheumatol, March 2015, Vol.9,No.1',
  ],
  ['实验组OR=1.85,12例失访', '实验组OR=1.85，12例失访'],
  // Blanks.
  ['【目的】 探讨护理干预 。', '【目的】探讨护理干预。'],
  ['白细胞 12×109/L ，中性 85 % 。', '白细胞 12×109/L，中性 85 %。'],
  ['《中华护理杂志》 2015 年 ', '《中华护理杂志》 2015 年 '],
  ['姓名：  王某   年龄：  45', '姓名：王某   年龄：45'],
  // Full stops.
  ['术程顺利. 术后予抗感染治疗. 出院.', '术程顺利。术后予抗感染治疗。出院。'],
  ['体温37．8 ℃，脉搏 96次／分．', '体温37.8 ℃，脉搏 96次／分。'],
  ['3.1 一般资料', '3.1 一般资料'],
  ['图1. 术前影像', '图1. 术前影像'],
  ['说来话长...以后再说', '说来话长...以后再说'],
  ['“少食多餐,”她说,“按时服药.”', '“少食多餐，”她说，“按时服药。”'],
  // Signs and letters.
  ['ＨＢｓＡｇ（＋），ＨＣＶ－Ａｂ（－）', 'HBsAg（+），HCV-Ab（-）'],
  ['血糖≥７．０ ｍｍｏｌ／Ｌ', '血糖≥7.0 mmol/L'],
  ['（Ｐ＜０．０１）', '（P<0.01）'],
  ['Ｒ＆Ｄ 部门', 'R&D 部门'],
  ['10³、①、½、Ⅱ、℃、‰、×、±、°、～、⁹', '10³、①、½、Ⅱ、℃、‰、×、±、°、～、⁹'],
  // What is not prose.
  ['好的 :) 谢谢', '好的 :) 谢谢'],
  ['加油 ^_^;', '加油 ^_^;'],
  ['| 项目(单位) | 值 |', '| 项目（单位） | 值 |'],
  ['{"name":"张三","age":30}', '{"name":"张三","age":30}'],
]
