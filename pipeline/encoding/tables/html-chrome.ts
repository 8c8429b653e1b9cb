/**
 * Words of class names, ids and roles by which Chinese and English sites name what they put around an article, and the reason
 * for which it goes. Our own collection; pinyin abbreviations are those of common page templates.
 */
type Why = 'navigation' | 'promotion' | 'contact' | 'legal' | 'related-links' | 'boilerplate'

const table = (lists: Readonly<Partial<Record<Why, string>>>): ReadonlyMap<string, Why> =>
  new Map(Object.entries(lists).flatMap(([why, list]) => list.split(/\s+/).map((word) => [word, why as Why] as const)))

/** Names of elements that never hold the article. */
export const chromeElements: ReadonlyMap<string, Why> = new Map([
  ['nav', 'navigation'],
  ['aside', 'related-links'],
  ['footer', 'legal'],
  ['dialog', 'boilerplate'],
])

/** ARIA roles. */
export const chromeRoles: ReadonlyMap<string, Why> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['toolbar', 'navigation'],
  ['complementary', 'related-links'],
  ['contentinfo', 'legal'],
  ['dialog', 'boilerplate'],
  ['alertdialog', 'boilerplate'],
])

/** Words that are enough. */
export const chromeWords: ReadonlyMap<string, Why> = table({
  navigation: `nav navbar navi navigation topnav mainnav subnav sitenav daohang menubar navmenu topbar toolbar breadcrumb
    breadcrumbs crumb crumbs mbx mianbaoxie dqwz weizhi pagination pager paging pagebar prevnext share shares sharing sharebar
    sharebox bdshare bdsharebuttonbox bshare jiathis fenxiang social weixinshare login register signin signup userbar skiplink
    gotop backtop totop fontsize toc searchbox searchbar searchform`,
  promotion: `ad ads adv advs advert adverts advertisement adbox adsbox adsense adsbygoogle gg guanggao sponsor sponsored promo
    promotion taboola outbrain appdownload downloadapp tuiguang buy buybox buynow addcart cart goumai`,
  contact: 'hotline kefu zaixiankefu qqkefu onlineservice qrcode erweima',
  'related-links': `related relatedposts relate relates relatednews relatedarticle recommend recommends recommended recommendation tuijian
    tuijianyuedu xgwz xgyd xgzx tjyd sidebar sider sidenav hotnews hotlist ranklist paihang rank ranking guess youlike mayberelated
    cnxh`,
  legal:
    'copyright copyrights banquan beian icp disclaimer mianze shengming cookie cookies footer foot bottombar siteinfo',
  boilerplate: `comment comments commentlist commentbox commentarea pinglun respond cmt popup modal tooltip likebtn dianzan zan
    signature sign backlink hatnote editsection favorite shoucang jubao votebox signature sign editorinfo zebian`,
})

/** Words that are enough inside a line too. */
export const inlineChromeWords: ReadonlySet<string> = new Set('backlink editsection'.split(' '))

/** Words that are enough where most of the text is links. */
export const linkedChromeWords: ReadonlyMap<string, Why> = table({
  navigation:
    'menu menus top header head position location page pages bar tab tabs channel friend link links yqlj index',
  'related-links': 'hot rank list right left side more news like xg tj tags tag keywords zhuanti lanmu',
  legal: 'bottom about',
})

/** A class name with one of these says what a container of the article has or lacks: `no-sidebar`, `has-ads`. */
export const layoutWords: ReadonlySet<string> = new Set(
  'has with no not without hide show layout two three col cols row grid'.split(' '),
)

/** A class name that ends in one of these names content: `comment-content`, `recommend-article`. */
export const contentWords: ReadonlySet<string> = new Set('content article body main text detail details txt'.split(' '))

/** Cues in a line of something that goes, which give it another reason than its container's. */
export const lineCues: readonly (readonly [RegExp, Why])[] = [
  [
    /copyright|©|版权所有|版权归|ICP[备证]|公网安备|免责声明|仅供参考|违法和不良信息|不能(?:代替|替代)(?:医生|医师|诊断)/i,
    'legal',
  ],
  [/(?:热线|电话|传真|客服|手机|微信号?|邮箱|E-?mail|QQ|地址|邮编)[^：:]{0,6}[：:]/i, 'contact'],
]
