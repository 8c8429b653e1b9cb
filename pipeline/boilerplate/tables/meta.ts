/** Lines by which an article says what it is and where it comes from; they stay wherever they stand. Our own list. */
export const ownMeta: RegExp =
  /〔\d{4}〕\d{1,4}号$|^▍?来源[:：]|^[^，。:：《》]{2,12}(?<![志刊报本系])编辑部$|^(?:链接地址|有效性|(?:覆检|覆核|复核|检视|重温)日期)[:：]|^(?:last(?:reviewed|updated|modified)|(?:medically)?reviewed|published|updated)(?:on|by)?[:：]?(?!.*(?:print|share|save))[a-z]{3}|^[(（[【]?(?:(?:文章|本文|原文|作品|资料)?(?:网址|链接|地址|来源|出处|作者|标题|编号|id)|本文(?:作者|刊于|选自)|(?:项目|试验|登记|注册|课题|索引|专利|标准|公告|公开|申请|发文)(?:编)?(?:文)?号|文号|译者|编译|编者|作者(?:单位|简介)|(?:更新|发布|发表|出版|刊出|刊发|成文|印发|在线发表|创建|提问|回答|审核|撰写|修改|最后更新|最近更新|上传)(?:时间|日期|于)|(?:最近|最后|上次)更新|(?:信息|稿件|新闻)来源|审核(?:医生|专家|人|者)|时间|日期|(?:修订|制定|审订|制作|编制|审阅|核定|公布|施行)(?:日期|时间|单位|者|人)?|审核|收稿(?:日期)?|修回(?:日期)?|接受日期|网络出版|基金(?:项目)?|通讯作者|通信作者|第一作者|单位|doi|关键词|关键字|主题词|中图分类号|文献标识码|参考文献|引用(?:本文|格式)|参考(?:资料|来源)|原创|转载自|来自|摘要|注|附录?|表|图)[\d一二三四五六七八九十]{0,3}[:：/]|^(?:文|撰文)[|丨/:：]/

/** An entry of a list of references. */
export const reference: RegExp =
  /^(?:\[\d{1,3}\]|\d{1,3}[.、]).{10,}|\[(?:j|m|c|d|n|s|r|eb\/ol|j\/ol|db\/ol)\]|etal|(?:19|20)\d{2}[;；,，]\d{1,4}\(?\d{0,4}\)?[:：]\d/

/** A day of the calendar, in folded text. */
export const dated: RegExp = /(?<!\d)(?:19|20)\d{2}[-/.年]\d{1,2}(?:[-/.月]|$)/

/** How a statute begins its articles and chapters, in text as it stands. */
export const clause: RegExp =
  /^\s{0,4}(?:第[一二三四五六七八九十百千零]{1,7}[条章节款编](?:之[一二三四五六七八九十])?|[(（][一二三四五六七八九十]{1,3}[)）])/

/** What a journal prints of itself. */
export const bibliographic: RegExp =
  /issn|doi[:：]|vol\.?\d|issue|第\d{1,4}[卷期]|学报|杂志|文献标识码|中图分类号|^[·•].{2,12}[·•]$|^第?[a-d]?\d{1,3}版[:：]/

/** From here on a leaflet tells who makes the drug, address and telephone included. */
export const makers: RegExp =
  /^[【[(（]?(?:生产企业|生产厂家|生产单位|企业名称|上市许可持有人|药品上市许可持有人|进口分包装|委托企业|受托企业|制造商|注册代理|境内联系人)/
