/** A page, the lines that it gives, and what goes as a whole: reason and beginning. */
interface Page {
  readonly name: string
  readonly source: string
  readonly lines: string
  readonly gone: readonly (readonly [reason: string, source: string])[]
}

export const pages: readonly Page[] = [
  {
    name: 'news of a hospital',
    source: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<title>我院完成首例房颤冷冻消融术 - 新闻中心 - 某市人民医院</title>
<!--[if lt IE 9]><script src="/html5.js"></script><![endif]-->
</head>
<body class="page-news no-sidebar">
<div id="header"><div class="logo"><a href="/"><img src="logo.png" alt="某市人民医院"></a></div>
<ul class="main-nav"><li><a href="/">首页</a></li><li><a href="/ks">科室导航</a></li><li><a href="/zj">专家介绍</a></li></ul></div>
<div class="mbx">您所在的位置：<a href="/">首页</a> &gt;&gt; <a href="/news">新闻中心</a> &gt;&gt; 正文</div>
<div class="wrapper">
<div class="content">
<div class="title">我院完成首例房颤冷冻消融术</div>
<div class="info">来源：心内科　发布时间：2021-06-18　<span class="views">浏览次数：<span id="hits">356</span></span></div>
<div class="text">
<p>&nbsp;&nbsp;&nbsp;&nbsp;6月15日，我院心内科为一名68岁的阵发性心房颤动患者实施了冷冻球囊消融术，
手术历时90 min，术中出血约20&nbsp;mL。</p>
<p style="text-align:center"><img src="1.jpg" alt="手术现场"></p>
<p style="text-align:center"><span style="font-size:12px">手术现场</span></p>
<p>　　<strong>冷冻消融</strong>把球囊内的温度降到<span>&minus;40&nbsp;&deg;C</span>以下，使肺静脉口的心肌细胞坏死。</p>
<p>&nbsp;</p>
</div>
<p class="zebian">责任编辑：小某</p>
<div class="bdsharebuttonbox"><a href="#" title="分享到微信">微信</a><a href="#">微博</a></div>
</div>
</div>
<div class="footer">地址：某市某路1号　电话：000-00000000<br>版权所有 &copy; 某市人民医院</div>
<script type="text/javascript">document.write('<script src="/hit.js"><\\/script>');</script>
</body></html>
`,
    lines: `# 我院完成首例房颤冷冻消融术

来源：心内科　发布时间：2021-06-18

6月15日，我院心内科为一名68岁的阵发性心房颤动患者实施了冷冻球囊消融术，手术历时90 min，术中出血约20\u00a0mL。

手术现场

冷冻消融把球囊内的温度降到−40\u00a0°C以下，使肺静脉口的心肌细胞坏死。
`,
    gone: [
      ['duplicate', '<title>我院完成首例房颤冷冻消融术 - 新闻中心 - '],
      ['boilerplate', '<!--[if lt IE 9]><script src="'],
      ['navigation', '<li><a href="/">首页</a></li><li'],
      ['navigation', '<div class="mbx">您所在的位置：<a hre'],
      ['navigation', '浏览次数：<'],
      ['navigation', '356<'],
      ['boilerplate', '<p class="zebian">责任编辑：小某</p>'],
      ['navigation', '<div class="bdsharebuttonbox">'],
      ['legal', '<div class="footer">地址：某市某路1号　'],
      ['boilerplate', '<script type="text/javascript"'],
    ],
  },
  {
    name: 'an encyclopaedia',
    source: `<html><head><meta charset=utf-8><title>溃疡性结肠炎_某某百科</title><style>sup{font-size:70%}</style></head>
<body>
<header><a href="/">某某百科</a><form class="search-form"><input name=q value="搜索词条"><button>搜索</button></form></header>
<main>
<h1>溃疡性结肠炎</h1>
<div class="toc"><ol><li><a href="#1">病因</a></li><li><a href="#2">临床表现</a></li></ol></div>
<p>溃疡性结肠炎（ulcerative colitis，UC）是一种病因未明的慢性肠道炎症<sup>[1-2]</sup>，病变限于结肠黏膜。</p>
<dl><dt>英文名</dt><dd>ulcerative colitis</dd><dt>就诊科室</dt><dd>消化内科</dd></dl>
<h2>病因</h2>
<p>与下列因素有关：</p>
<ol><li>遗传易感性；</li><li>肠道菌群失调；
<li>吸烟<ul><li>戒烟者发病率较高</li></ul></li></ol>
<h2>分度</h2>
<table class="wikitable"><caption>表1 改良Truelove和Witts分度</caption>
<tr><th rowspan="2">项目</th><th colspan="2">程度</th></tr>
<tr><th>轻度</th><th>重度</th></tr>
<tr><td>血便（次/d）</td><td>&lt;4</td><td>&ge;6</td></tr>
<tr><td>体温（&#8451;）</td><td>正常</td><td>&gt;37.8</td></tr>
<tr><td>处理</td><td>口服美沙拉秦<br>门诊随访</td><td>住院</td></tr>
</table>
<h3>注意</h3>
<blockquote><p>10<sup>9</sup>/L 以下者停药。</p></blockquote>
<section class="references"><h2>参考文献</h2><ol><li>Ungaro R. Lancet, 2017, 389: 1756&ndash;1770.</li></ol></section>
</main>
<footer><p>本词条内容仅供参考，不能代替医生诊断。</p></footer>
</body></html>
`,
    lines: `# 溃疡性结肠炎

溃疡性结肠炎（ulcerative colitis，UC）是一种病因未明的慢性肠道炎症[1-2]，病变限于结肠黏膜。

英文名　ulcerative colitis

就诊科室　消化内科

## 病因

与下列因素有关：

1. 遗传易感性；
2. 肠道菌群失调；
3. 吸烟
- 戒烟者发病率较高

## 分度

表1 改良Truelove和Witts分度

| 项目 | 程度 |  |
| --- | --- | --- |
|  | 轻度 | 重度 |
| 血便（次/d） | <4 | ≥6 |
| 体温（℃） | 正常 | >37.8 |
| 处理 | 口服美沙拉秦<br>门诊随访 | 住院 |

### 注意

10⁹/L 以下者停药。

## 参考文献

1. Ungaro R. Lancet, 2017, 389: 1756–1770.
`,
    gone: [
      ['duplicate', '<title>溃疡性结肠炎_某某百科</title>'],
      ['boilerplate', '<style>sup{font-size:70%}</sty'],
      ['navigation', '<header><a href="/">某某百科</a><f'],
      ['navigation', '<li><a href="#1">病因</a></li><l'],
      ['legal', '<p>本词条内容仅供参考，不能代替医生诊断。</p>'],
    ],
  },
  {
    name: 'a forum with tags left open',
    source: `<!doctype html>
<html>
<head><title>甲减患者能吃海带吗？ - 甲状腺论坛</title>
<body>
<div class="nav"><a href="/">论坛首页</a> » <a href="/f/3">甲状腺</a></div>
<h1>甲减患者能吃海带吗？</h1>
<div id="postlist">
<div class="post"><div class="post-author">楼主：小溪</div>
<div class="post-body">我妈查出甲减，TSH 12.6&nbsp;mIU/L，<br>医生让吃优甲乐50&nbsp;&mu;g每天一次。<br><br>能吃海带吗？</div></div>
<div class="post"><div class="post-author">2楼：内分泌科王医生</div>
<div class="post-body">　　您好！碘缺乏引起的甲减可以适量吃。<br>　　桥本甲状腺炎引起的要少吃，
每天碘摄入不超过150 微克。<p>用药期间每 6 周查一次 TSH<p>优甲乐要空腹吃</div></div>
</div>
<div class="adv"><a href="#">进口海藻片特价</a></div>
<div class="reply-login">您需要登录后才可以回帖 <a href="#">登录</a></div>
<p>Powered by Discuz!</p>
`,
    lines: `# 甲减患者能吃海带吗？

楼主：小溪

我妈查出甲减，TSH 12.6\u00a0mIU/L，医生让吃优甲乐50\u00a0μg每天一次。

能吃海带吗？

2楼：内分泌科王医生

您好！碘缺乏引起的甲减可以适量吃。

桥本甲状腺炎引起的要少吃，每天碘摄入不超过150 微克。

用药期间每 6 周查一次 TSH

优甲乐要空腹吃
`,
    gone: [
      ['duplicate', '<title>甲减患者能吃海带吗？ - 甲状腺论坛</tit'],
      ['navigation', '<div class="nav"><a href="/">论'],
      ['promotion', '<div class="adv"><a href="#">进'],
      ['navigation', '<div class="reply-login">您需要登录'],
      ['related-links', 'Powered by'],
    ],
  },
  {
    name: 'a drug shop',
    source: `<html>
<head><title>盐酸二甲双胍缓释片 说明书 价格 - 某某大药房</title></head>
<body>
<div class="topbar"><a href="/login">请登录</a><a href="/cart">购物车</a></div>
<div class="goods">
<div class="buy-box promo"><span class="price">￥<b>23.80</b></span> <del>￥39.00</del> <button>立即购买</button> 满99包邮</div>
<h1>盐酸二甲双胍缓释片</h1>
<div role="tabpanel">
<table>
<tbody>
<tr><td>【规格】</td><td>0.5 g × 30片</td></tr>
<tr><td>【适应症】</td><td>用于单纯饮食控制不满意的2型糖尿病，<br/>尤其是肥胖者。</td></tr>
<tr><td>【用法用量】</td><td>口服，一次0.5 g，一日1次，晚餐时服；最大剂量2 g|日。</td></tr>
</tbody>
</table>
</div>
</div>
<div class="recommend"><h3>看了又看</h3><ul><li><a href="/1">阿卡波糖片</a></li><li><a href="/2">格列美脲片</a></li></ul></div>
<div id="cookie-bar">本站使用 Cookie。<a href="#">同意</a></div>
</body>
</html>
`,
    lines: `# 盐酸二甲双胍缓释片

【规格】0.5 g × 30片

【适应症】用于单纯饮食控制不满意的2型糖尿病，尤其是肥胖者。

【用法用量】口服，一次0.5 g，一日1次，晚餐时服；最大剂量2 g|日。
`,
    gone: [
      ['duplicate', '<title>盐酸二甲双胍缓释片 说明书 价格 - 某某大药'],
      ['navigation', '<div class="topbar"><a href="/'],
      ['promotion', '<div class="buy-box promo"><sp'],
      ['related-links', '<h3>看了又看</h3>'],
      ['related-links', '<li><a href="/1">阿卡波糖片</a></li'],
      ['legal', '<div id="cookie-bar">本站使用 Cook'],
    ],
  },
  {
    name: 'an old page laid out by tables',
    source: `<HTML>
<HEAD><TITLE>小儿肺炎的护理</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF>
<CENTER>
<TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><IMG SRC=top.gif></TD></TR>
<TR><TD WIDTH=160 VALIGN=TOP>
<TABLE><TR><TD><A HREF=a.htm>儿科</A></TD></TR><TR><TD><A HREF=b.htm>妇科</A></TD></TR></TABLE>
<TD>
<FONT SIZE=5 COLOR=red><B>小儿肺炎的护理</B></FONT><BR><BR>
<FONT SIZE=2>　　肺炎是小儿的常见病，以发热、咳嗽、气促为主要表现。<BR>
　　一、保持室内空气流通，室温18～22℃，湿度60%。<BR>
　　二、体温超过38.5℃时物理降温，<BR>必要时口服布洛芬。
<P>呼吸困难者取半卧位，<FONT COLOR=blue>吸氧</FONT>
<TABLE BORDER=1><TR><TD>年龄<TD>呼吸（次/min）<TR><TD>&lt;2 月<TD>≥60<TR><TD>2～12 月<TD>≥50</TABLE>
<P>护理得当，多在7～10天痊愈
</FONT>
</TABLE>
</CENTER>
`,
    lines: `# 小儿肺炎的护理

肺炎是小儿的常见病，以发热、咳嗽、气促为主要表现。

一、保持室内空气流通，室温18～22℃，湿度60%。

二、体温超过38.5℃时物理降温，必要时口服布洛芬。

呼吸困难者取半卧位，吸氧

| 年龄 | 呼吸（次/min） |
| --- | --- |
| <2 月 | ≥60 |
| 2～12 月 | ≥50 |

护理得当，多在7～10天痊愈
`,
    gone: [
      ['duplicate', '<TITLE>小儿肺炎的护理</TITLE>'],
      ['navigation', '儿科<'],
      ['navigation', '妇科<'],
    ],
  },
]
