/**
 * Passages in the manner of journals that nothing is trained on. Their faults were looked at once, and sentences with the same kinds
 * of places, though of other words, were added to the training.
 */
export const latePassages: readonly string[] = [
  `锁定加压钢板与髓内钉治疗胫骨远端骨折的比较
Comparison of locking compression plate and intramedullary nail in the treatment of distal tibial fractures
YUE Yuan-ming, YUN Lei, CAO Xiao-yu, ZENG Ze-min, ZHOU Zao-lin. Department of Orthopedics, the Second People's Hospital of Linyi, Linyi 276000, China
[Abstract] Objective To compare the clinical outcomes of locking compression plate (LCP) and intramedullary nail (IMN) in distal tibial fractures (AO 43-A1 to A3). Methods From May 2012 to October 2016, 78 patients were divided into group A (LCP, n=40) and group B (IMN, n=38). Operation time, blood loss, healing time and AOFAS score were recorded. Results Mean follow-up was 18.6 months (range, 12-31). No difference was found in healing time (15.2±3.1 vs 14.7±2.9 weeks, P=0.463). Malalignment (>5°) occurred in 2 and 7 patients respectively (χ2=3.35, P>0.05). Conclusion Both are effective; LCP allows better control of alignment.
[Key words] Tibial fractures; Bone plates; Bone nails; Follow-up studies
1.2 入选标准：①距踝关节面4～11 cm的胫骨远端骨折，可伴腓骨骨折；②闭合或GustiloⅠ型开放骨折；③年龄18～65岁。排除：①病理性骨折；②Pilon骨折；③合并同侧股骨骨折。
A组取内踝上方长约3 cm的弧形切口，骨膜外潜行插入9～13孔钢板，远端锁定3～5枚；B组经髌韧带入路，扩髓后插入直径8～10 mm主钉，远端交锁2～3枚。术后第2天行踝泵锻炼，6～8周部分负重。`,
  `阿立哌唑与利培酮治疗儿童抽动障碍的对照研究
共入组72例，脱落4例（阿立哌唑组1例、利培酮组3例），完成68例。阿立哌唑起始2.5 mg/d，每周增2.5 mg，最大15 mg/d；利培酮起始0.25 mg，2次/d，最大3 mg/d。疗程8周。于0、2、4、8周末以YGTSS评分，减分率≥80％为痊愈，50％～79％为显著进步，30％～49％为进步，＜30％为无效。
8周末YGTSS总分：阿立哌唑组由（24.63±5.81）降至（8.97±3.42），利培酮组由（25.10±6.04）降至（9.26±3.77）；组间t＝0.334，P＝0.740。有效率88.6％（31/35）比84.8％（28/33），χ2＝0.01，P＞0.05。
不良反应：阿立哌唑组恶心4例、头痛3例、嗜睡2例；利培酮组体重增加11例［平均（2.9±1.3）kg］、催乳素升高14例、锥体外系反应2例。两组ECG、ALT、空腹血糖均无明显改变。
家长若愿继续用药，则每月复诊1次。部分患儿因学业紧张而反复，约占1/5；源于父母的焦虑亦不容忽视。曾用氟哌啶醇者9例，缘于出现动眼危象而换药。`,
  `盐酸莫西沙星片溶出度测定方法的建立
2.1 溶出条件　照《中国药典》2015年版四部通则0931第二法（桨法），以0.1 mol/L盐酸溶液900 mL为溶出介质，转速50 r/min，30 min时取样5 mL，经0.45 μm滤膜滤过，精密量取续滤液2 mL置50 mL量瓶中，稀释至刻度。
2.2 检测　在295 nm波长处测定吸光度，A＝0.0987C＋0.0024（r＝0.9999，n＝6），线性范围1.02～10.20 μg/mL。低、中、高浓度（80％、100％、120％）回收率为99.2％、100.4％、99.7％，RSD为0.5％～0.9％（n＝9）。
2.3 f2因子　f2＝50×lg｛［1＋（1/n）∑（Rt－Tt）2］－0.5×100｝，4种介质（pH 1.2、4.5、6.8及水）中f2分别为71、64、58、62，均＞50，与参比制剂相似。
批号
标示量/mg
5 min
10 min
15 min
30 min
RSD/％
160301
400
42.6
71.9
88.3
98.7
1.8
160302
400
40.9
70.2
87.5
98.1
2.1
原料药粒径D90由68 μm降至25 μm时，15 min溶出度增加约12％。崩解时限＜6 min。辅料中交联羧甲基纤维素钠的用量以3％为宜。`,
  `输尿管软镜碎石术后全身炎症反应综合征的危险因素
患者，男，51岁。因“左腰部胀痛7 d，发热1 d”入院。查体：T 39.2 ℃，P 118次/min，R 24次/min，BP 86/52 mm Hg；左肾区叩痛（＋）。实验室检查：WBC 21.7×109/L，N 92.4％，PCT 38.6 μg/L，Lac 4.3 mmol/L，Cr 167 μmol/L；尿WBC（＋＋＋），亚硝酸盐（＋）。CT：左输尿管上段结石，大小1.3 cm×0.9 cm，CT值1 046 HU，左肾盂扩张约2.4 cm。
急诊留置F5双J管，引出脓性尿约30 mL；亚胺培南0.5 g，q6h，去甲肾上腺素0.2～0.6 μg·kg－1·min－1。48 h后血压稳定，第6天PCT降至0.8 μg/L。4周后行软镜碎石，钬激光0.8 J×20 Hz，手术62 min，结石清除。
回顾437例，SIRS发生率为11.9％（52/437）。单因素：女性、糖尿病、尿培养阳性、结石≥2 cm、手术时间≥90 min（P均＜0.05）。Logistic：尿培养阳性OR＝3.94（95％CI 2.07～7.51），手术时间≥90 min OR＝2.66（95％CI 1.38～5.12）。
肾内压＞30 cmH2O时可发生肾盂静脉反流。F12/14鞘优于F11/13鞘；灌注流速宜＜50 mL/min。有学者[8，12－14]建议尿亚硝酸盐阳性者改期手术。`,
  `早产儿支气管肺发育不良预测模型的建立与验证
建模队列1 286例（胎龄＜32周或出生体重＜1 500 g），验证队列402例。BPD按2018年NICHD标准分为Ⅰ度、Ⅱ度、Ⅲ度及ⅢA度；36周前死亡者不计。经LASSO回归筛得6个变量：胎龄（X1）、出生体重（X2）、小于胎龄儿（X3）、5 min Apgar评分（X4）、生后7 d FiO2（X5）、hsPDA（X6）。
logit（P）＝8.214－0.327X1－0.0018X2＋0.694X3－0.142X4＋0.058X5＋0.513X6。建模组AUC＝0.886（95％CI：0.865～0.907），验证组AUC＝0.861（0.822～0.900）；Hosmer-Lemeshow χ2＝7.93，P＝0.44。截断值0.37时灵敏度81.2％、特异度79.4％、PPV 62.7％、NPV 90.8％。
参考文献
1 Jobe AH, Bancalari E. Bronchopulmonary dysplasia. Am J Respir Crit Care Med, 2001, 163(7): 1723-1729.
2 Higgins RD, Jobe AH, Koso-Thomas M, et al. Bronchopulmonary dysplasia: executive summary of a workshop. J Pediatr, 2018, 197: 300-308. DOI: 10.1016/j.jpeds.2018.01.043.
3 远山，袁天明，俞惠民，等. 极低出生体重儿支气管肺发育不良的高危因素. 中华儿科杂志，2014，52（2）：113－118.
4 余加林，岳少杰. 早产儿动脉导管未闭的处理. 中国当代儿科杂志，2016，18（9）：803－808.`,
  `急性心肌梗死后室间隔穿孔的外科治疗
1998年1月至2017年12月，我院收治AMI后室间隔穿孔29例，男18例，女11例，年龄49～78［（63.4±7.9）］岁。穿孔距AMI（5.7±3.9）d，直径5～28 mm，前间隔21例，后间隔8例。术前IABP辅助22例，ECMO 2例。Killip分级：Ⅱ级3例、Ⅲ级9例、Ⅳ级17例；EuroSCOREⅡ 8.6％～47.3％。
中低温（28～30 ℃）体外循环，经梗死区（距LAD约1 cm）平行切开左心室，用牛心包片双层“三明治”法修补，4-0 Prolene线连续缝合，生物胶加固。同期CABG 19例，共移植桥血管37支（平均1.9支）；室壁瘤切除14例；二尖瓣成形2例。
阻断（96±27）min，转流（158±41）min。住院死亡7例（24.1％），其中AMI后≤7 d手术者死亡率为42.9％（6/14），＞7 d者为6.7％（1/15），Fisher确切概率P＝0.035。残余分流3例，Qp/Qs＜1.5，未再手术。存活22例随访（54±38）个月，失访1例，NYHAⅠ～Ⅱ级18例，Ⅲ级3例。
表4　远期死亡的Cox回归：年龄每增1岁，HR＝1.06；术前Cr＞150 μmol/L，HR＝3.21；后间隔穿孔，HR＝2.48；P值分别为0.048、0.013、0.091。`,
]
