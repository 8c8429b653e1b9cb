import type { Rule } from '../../rule.ts'
import { repairMojibake } from '../mojibake/repair.ts'
import { damageSigns } from '../mojibake/scan.ts'

export const mojibake: Rule = {
  id: 'mojibake',
  why: 'Bytes of one code page were read in another, for a whole page or a part of it, once or several times over.',
  signs: damageSigns,
  find: repairMojibake,
  examples: [
    ['适应症：绫婚\ue5d3婀垮叧鑺傜値銆佸己鐩存€ц剨鏌辩値等', '适应症：类风湿关节炎、强直性脊柱炎等'],
    ['鐥囩姸缂撹В鍚庡仠鑽\ue224紝涓€鍛ㄥ悗澶嶈瘖', '症状缓解后停药，一周后复诊'],
    // The last byte had no second half and is lost.
    ['鑳冩簝鐤℃偅鑰呭簲褰撻伩鍏嶆湇鐢ㄩ樋鍙稿尮鏋\ufffd', '胃溃疡患者应当避免服用阿司匹⟦?⟧'],
    // Turned into Simplified Chinese after it was garbled.
    ['缁撴牳䦅呮偅钥呯殑䦅版秱鐗囨\ue5c5镆\ufffd', '结核病患者的痰涂片检⟦?⟧'],
    ['æ¯\u008fæ¬¡å\u008f£æœ\u008dä¸¤ç‰‡ï¼Œé¥\u00adå\u0090Žå\u008dŠå°\u008fæ—¶ã€‚', '每次口服两片，饭后半小时。'],
    ['Ã¨Â¿â€¡Ã¦â€¢Â\u008fÃ¦â‚¬Â§Ã©Â¼Â»Ã§â€šÅ½', '过敏性鼻炎'],
    ['Êó©ÊúüËÉÉÁôåÂÜÖÈïúÂàáÈô§ÂêéÂ∫îÂÆöÊúüÂ§çÊü•', '早期胃癌内镜切除后应定期复查'],
    ['µàóµÇºΘÿ╗σí₧µÇºΦé║τû╛τùàµÇÑµÇºσèáΘçìµ£ƒ', '慢性阻塞性肺疾病急性加重期'],
    ['ÑªÇå¼¡ôûÉý¸ßÌáÊ¾Éö¹¦ÄÜÊÜËð', '血清肌酐升高提示肾功能受损'],
    ['陑滇荷雄磁甜齟逑笢腔蕨覽笥谿', '心房颤动合并脑卒中的抗凝治疗'],
    ['砃\ue09e材\ue5faぱ┺埃ま瑈恨', '術後第三天拔除引流管'],
    ['怘屻偵悈偱暈梡偟偰偔偩偝偄', '食後に水で服用してください'],
    // Bytes that the code page does not have were replaced, once and twice over, or left out.
    ['æœ¯å\ufffdŽå¤\ufffdæŸ¥èƒ¸ç‰‡ï¼Œæ‚£è€…åˆ‡å\ufffd£æ„ˆå\ufffdˆè‰¯å¥½', '术⟦?⟧⟦?⟧查胸片，患者切⟦?⟧愈⟦?⟧良好'],
    [
      'Ã¦Å“Â¯Ã¥ï¿½Å½Ã¥Â¤ï¿½Ã¦Å¸Â¥Ã¨Æ’Â¸Ã§â€°â€¡Ã¯Â¼Å’Ã¦â€šÂ£Ã¨â‚¬â€¦Ã¥Ë†â€¡Ã¥ï¿½Â£Ã¦â€žË†Ã¥ï¿½Ë†Ã¨â€°Â¯Ã¥Â¥Â½',
      '术⟦?⟧⟦?⟧查胸片，患者切⟦?⟧愈⟦?⟧良好',
    ],
    ['æœ¯åŽå¤æŸ¥èƒ¸ç‰‡ï¼Œæ‚£è€…åˆ‡å£æ„ˆåˆè‰¯å¥½', '术⟦?⟧⟦?⟧查胸片，患者切⟦?⟧愈⟦?⟧良好'],
    ['SjÃ¶grenâ€™s syndrome and MÃ©niÃ¨reâ€™s disease', 'Sjögren’s syndrome and Ménière’s disease'],
  ],
  leaves: [
    '瘰疬、瘿瘤、痈疽、臁疮、鼻衄、齁喘、癥瘕、痃癖',
    '䓬类、嘌呤、吡啶、呋喃、噻嗪、哌嗪、吲哚、喹啉、蒽醌、萘',
    '螻蟻鯤鵬齊受記，鵂鶹鸜鵒共一枝。',
    '佉嚧抳迦，瞿曇般若波羅蜜多咒，揭諦揭諦，娑婆訶。',
    'Guillain-Barré、Ménière、Behçet、Sjögren、Löffler、Köhler’s Krankheit',
    'Größe ≥ 5 µm; Übelkeit, Ödeme; Señor Muñoz está aquí; «œuvre»; naïve façade',
    'Bệnh nhân bị tăng huyết áp; Żółty ślimak; Příliš žluťoučký kůň; İstanbul',
    'ЭКГ в норме; αβγδ-глобулин; Η υγεία; שלום; مرحبا',
    'ｶﾀｶﾅ 半角、アスピリン錠を服用する。아스피린을 복용하다.',
    '5×10⁻³ ± 0.2 °C · ½ ¼ § ¶ © ® ™ “×…” 4288×…',
    '😀👩‍⚕️🇨🇳 𝑥̄ 𠮷野家',
  ],
}
