import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { systematic } from '../gloss/evidence.ts'
import { type Gloss, glossesOf, openings } from '../gloss/glosses.ts'

/** Whether what puts the glosses in puts a blank behind each. */
function isBlankAfter(text: string, glosses: readonly Gloss[]): boolean {
  const followed = glosses.filter(({ end }) => text.charCodeAt(end) >= 0x3400 || text[end] === ' ')
  const blanks = followed.filter(({ end }) => text[end] === ' ').length
  return blanks > 0.9 * followed.length
}

export const pinyinGloss: Rule = {
  id: 'pinyin-gloss',
  why: 'A converter between Simplified and Traditional left the reading of a character in brackets behind it.',
  signs: openings,
  *find(text, sites): Generator<Replacement | Remark> {
    const glosses = glossesOf(text, sites)
    const found = new Set(systematic(text, glosses))
    const blanks = isBlankAfter(text, [...found])
    for (const gloss of glosses) {
      const { start, end, toned, valid } = gloss
      if (found.has(gloss)) yield { start, end: end + (blanks && text[end] === ' ' ? 1 : 0), text: '' }
      else if (toned && (valid || found.size > 0)) {
        yield { start, end, code: 'pinyin-gloss', message: `${gloss.hanzi} has what may be its reading in brackets` }
      }
    }
  },
  examples: [
    ['農(nóng)業(yè)發(fā)展與當(dāng)前現(xiàn)狀', '農業發展與當前現狀'],
    ['糖尿病患者血糖監測(cè)結(jié)果與對(duì)照組比較，差異(yì)顯著', '糖尿病患者血糖監測結果與對照組比較，差異顯著'],
    ['醫(yi) 學(xue) 專(zhuan) 業(ye) 與(yu) 護(hu) 理專(zhuan) 業(ye) 會(hui) 議', '醫學專業與護理專業會議'],
    ['術(shù)后創(chuàng)面感染，血壓（mmHg）平穩', '術后創面感染，血壓（mmHg）平穩'],
    ['胃潰瘍(yáng)穿孔後腹膜炎，應(yīng)急診手術', '胃潰瘍穿孔後腹膜炎，應急診手術'],
    ['嚴(yan2)重貧(pin2)血應(ying1)輸(shu1)血', '嚴重貧血應輸血'],
    ['腎臟(shèn zàng)功能(gōngnéng)減退(jiǎn tuì)，鉀(K)升高', '腎臟功能減退，鉀(K)升高'],
    ['患者(zhě)多(duō)见于中年(nián)，发(fā)病急(jí)，治(zhì)疗及时(shí)可愈', '患者多见于中年，发病急，治疗及时可愈'],
    ['孕婦產(chǎn)後應多休息', '孕婦產後應多休息'],
    [
      '窦(dòu)性心动过缓、早搏(bó)、震颤(zhènchàn)、杵(chǔ)状指、紫绀(gàn)、眩晕(xuànyùn)、呃逆(ènì)、龋(qǔ)齿、腹泻(fùxiè)、谵妄(zhānwàng)',
      '窦性心动过缓、早搏、震颤、杵状指、紫绀、眩晕、呃逆、龋齿、腹泻、谵妄',
    ],
    ['血(ｘｕè)壓(ｙā)測(ｃè)量與心電(ｄiàｎ)圖', '血壓測量與心電圖'],
    ['護[hù]士測[cè]體[tǐ]溫[wēn]', '護士測體溫'],
    ['護【hù】士測〈cè〉體{tǐ}溫［wēn］', '護士測體溫'],
    ['護(Hù)士測(Cè)體(Tǐ)溫', '護士測體溫'],
    ['護(ㄏㄨˋ)士測（ㄘㄜˋ）體(ㄊㄧˇ)溫(ㄨㄣ)，飲(ㄧㄣˇ)食與(ㄩˇ)運(ㄩㄣˋ)動', '護士測體溫，飲食與運動'],
    ['給(gěi/jǐ)予營(yíng)養支持，為(wéi,wèi)防止並發(fā)症', '給予營養支持，為防止並發症'],
  ],
  leaves: [
    '踇(mǔ)长伸肌与腘(guó)绳肌、髌(bìn)骨',
    '血压(mmHg)、心率(bpm)、剂量(mg)',
    '瘛疭(chì zòng)',
    '病例(a)与病例(b)、图(an)',
    '给药方案(he)与对照(she)',
    '看(kān)守与看(kàn)见、还(huán)来、行(háng)家：看、还、行、看、还、行各有两读',
    '锌(Zn)、钙(Ca)、铁(Fe)、氦(He)、锂(li)、钠(na)、镍(ni)',
    '“重”字有两个读音，重(zhòng)量读作去声，重(chóng)复读作阳平，拼音不同，长(cháng)短与长(zhǎng)大也如此',
    '黄芪(Huángqí)、当归(Dāngguī)、川芎(Chuānxiōng)',
    '乙肝表面抗原(hbsag)、甲胎蛋白(afp)、癌胚抗原(cea)',
    '朝(zhāo)霞、朝(cháo)向两读常混，降(xiàng)服、倔强(jiàng)、供(gòng)词、重(chóng)阳、累(lěi)及、血(xiě)晕、露(lòu)面也易读错',
    '佝偻(gōu lóu)病，又称软骨病',
    '髖(kuān)關節與髕(bìn)骨',
    '钙(Ca)、汞(Hg)、检查项目【fT3】与〈he〉、{an}',
    '黄芪(Huángqí)、当归(Dāngguī)、川芎(Chuānxiōng)、白术(Báizhú)、茯苓(Fúlíng)、甘草(Gāncǎo)、党参(Dǎngshēn)',
  ],
}
