import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 70
const price =
  '(?:市场价|本店价|会员价|商城价|促销价|活动价|原价|现价|售价|零售价|药房价|价格)[:：]?[¥￥]?\\d{1,6}(?:\\.\\d{1,2})?元?'
const prices = new LinePattern(new RegExp(`^(?:${price}[,，/|]?){2,4}$`))
/** A price and nothing else, with its sign. */
const barePrice = new LinePattern(
  /^(?:[¥￥]\d{1,6}(?:\.\d{1,2})?(?:-\d{1,6})?(?:起)?(?:\/(?:盒|瓶|件|次|支|袋|年|月|小时|剂|针|颗|例|份|位|粒|张|\d{0,2}分钟))?(?:起)?[,，/|]?){1,3}(?:已售.{1,8})?$/,
)
/** Sums to choose from. */
const sums = new LinePattern(/^(?:[¥￥]?\d{1,5}元){2,8}(?:其[他它]金额|自定义|任意金额|更多)?$/)
const service =
  /^.{2,10}[¥￥]\d{1,6}(?:\.\d{1,2})?(?:起)?(?:\/(?:次|年|月|小时|剂|针|颗|例|份|\d{0,2}分钟))?(?:起)?(?:[¥￥]\d{1,6})?(?:已售.{1,8})?$/
/** How much was sold. */
const sold = new LinePattern(
  /^(?:近\d{1,3}[天日]|近?一?个?月|本?月|累计|总|已|热|共|成交)?(?:销量|销售|销|售出?|成交)[:：]?\d[\d.,]{0,8}[万千wk]?\+?(?:件|盒|笔|瓶|单|份|次|人)?$/,
)
/** What a shop says of parcels and returns: several of its words in one line. */
const parcels: readonly RegExp[] = [
  /商品|货品|产品|宝贝|药品/,
  /包装|外观|批号|图片|实物|颜色|色差/,
  /收到|签收|拆封|售出|下单|付款|订单/,
  /退换|退货|换货|退款|拒收|赔付|不退/,
  /发货|配送|物流|快递|送达|运费/,
  /质量问题|为准|更新不及时|请见谅|敬请谅解|客服/,
]
const longestNotice = 160
const fewestOfParcels = 4
const ofStatute = /应当|消费者|经营者|第[一二三四五六七八九十百]+条|本法|患者|临床|剂量/
const shares = new LinePattern(/^(?:(?:全部|好评率?|中评|差评|有图|追评|晒图|最新)[:：]?\(?\d{1,7}%?\)?){1,6}$/)
const delivery = new LinePattern(
  /^(?:配送至|送至|发货地|送货地区|所在地区|配送)[:：].{2,20}(?:有货|无货|现货|包邮|免运费|送达)$|^(?:购买)?数量[:：]?-?\d*[-+]?\d*\+$/,
)
const stock = new LinePattern(
  /^(?:(?:销量|月销量?|累计销量|库存|已售|货号|商品编号|运费|配送|快递|评价|人气|收藏)[:：]?(?:\d{1,7}[+件笔条]?|有货|现货|无货|缺货|免费|包邮|[a-z0-9-]{3,16})[,，/|]?){2,5}$/,
)
const ofShop = /销量|库存|已售|货号|商品编号|运费/
const ratings = new LinePattern(/^(?:用户|商品|买家|全部|累计|顾客)评价\(?\d{1,7}条?\+?\)?$/)
const welcome = new LinePattern(
  /^(?:您好[,，!！])?欢迎(?:您)?(?:光临|来到|访问|进入)[^。；]{2,24}?(?:网|网站|商城|药房|药店|论坛|平台|百科|医院|旗舰店)(?:[!！,，。]{0,2}(?:请|您可以|\[|【)?(?:登录|注册|免费注册|\]|】|\/|\||或){0,6})?$/,
)

/** Takes out the prices, stocks and welcomes of shops and sites. */
export const shopLine: LineRule = lineRule(
  {
    id: 'shop-line',
    why: 'A shop prints prices, stocks and a welcome beside what it sells.',
    examples: [
      ['市场价：￥30.00 会员价：￥25.50\n\n【适应症】缓解鼻塞。', '【适应症】缓解鼻塞。'],
      ['销量：1203 库存：有货\n\n【适应症】缓解鼻塞。', '【适应症】缓解鼻塞。'],
      ['￥32.80\n\n【适应症】缓解鼻塞。', '【适应症】缓解鼻塞。'],
      ['【适应症】缓解鼻塞。\n\n图文咨询 ¥39/次', '【适应症】缓解鼻塞。'],
      ['【适应症】缓解鼻塞。\n\n全部(231) 好评(226) 差评(5)', '【适应症】缓解鼻塞。'],
      ['【适应症】缓解鼻塞。\n\n商品评价（17）', '【适应症】缓解鼻塞。'],
      [
        '【适应症】缓解鼻塞。\n\n商品包装常有更换，以您收到的实物为准；药品售出后非质量问题不予退换。',
        '【适应症】缓解鼻塞。',
      ],
      ['您好，欢迎光临某某网上药店！请登录 免费注册\n\n【适应症】缓解鼻塞。', '【适应症】缓解鼻塞。'],
    ],
    leaves: [
      '价格：25元',
      '全部 20 例',
      '库存：血浆 20 袋',
      '收到标本后核对包装和批号，有质量问题的退回，重新采集。',
      '评价：疗效良好',
      '欢迎各位来到医院参观学习。',
      '运费：12',
    ],
  },
  ({ key }) => {
    if (isNotice(key)) return 'promotion'
    if (key.length > longest) return undefined
    if (
      barePrice.test(key) ||
      sums.test(key) ||
      service.test(key) ||
      prices.test(key) ||
      ratings.test(key) ||
      sold.test(key) ||
      delivery.test(key) ||
      welcome.test(key)
    )
      return 'promotion'
    if (shares.test(key) && /评/.test(key)) return 'promotion'
    return stock.test(key) && ofShop.test(key) ? 'promotion' : undefined
  },
)

const isNotice = (key: string): boolean =>
  key.length <= longestNotice &&
  !ofStatute.test(key) &&
  parcels.filter((words) => words.test(key)).length >= fewestOfParcels
