import type { Rule } from '../../rule.ts'
import { isPage } from '../html/detect.ts'
import { readPage } from '../html/page.ts'

export const htmlPage: Rule = {
  id: 'html-page',
  why: 'The source of a web page holds its text between tags, code and what the site puts around it.',
  signs: '<',
  find: (text) => (isPage(text) ? readPage(text) : []),
  examples: [
    [
      '<!DOCTYPE html><html><head><title>痛风的饮食_某某网</title></head><body><h1>痛风的饮食</h1><p>少吃动物内脏，\n多喝水。</p></body></html>',
      '# 痛风的饮食\n\n少吃动物内脏，多喝水。\n',
    ],
    [
      '<html><body><table><tr><th>药品</th><th>剂量</th></tr><tr><td>别嘌醇</td><td>&le;0.3&nbsp;g</td></tr></table><ul><li>忌酒<li>多饮水</ul></body></html>',
      '| 药品 | 剂量 |\n| --- | --- |\n| 别嘌醇 | ≤0.3\u00a0g |\n\n- 忌酒\n- 多饮水\n',
    ],
    [
      '<div class="post">\n<h2>用法</h2>\n<p>口服，<b>每日</b>一次。<br><br>餐后服。</p>\n<script>if (a < b) document.write("<p>x<\\/p>")</script>\n</div>',
      '## 用法\n\n口服，每日一次。\n\n餐后服。\n',
    ],
    [
      '<html><head><title>痔疮的预防_某某网</title></head><body><div id="app"></div><script>var data = {"content":"\\u003cp\\u003e多饮水，多吃蔬菜和水果，养成定时排便的习惯，每次不超过五分钟。久坐的人每小时起身活动一次，每天做提肛运动三组，每组二十次，坚持两个月以上才有效果。\\u003c/p\\u003e"}</script></body></html>',
      '# 痔疮的预防\n\n多饮水，多吃蔬菜和水果，养成定时排便的习惯，每次不超过五分钟。久坐的人每小时起身活动一次，每天做提肛运动三组，每组二十次，坚持两个月以上才有效果。\n',
    ],
  ],
  leaves: [
    '段落用 <p> 标签，换行用 <br>。',
    '<p> 是段落标签，</p> 是它的结束标签。',
    'P<0.05，而 t>2.0；a<b 且 c>d。',
    '<!DOCTYPE html> 写在网页的第一行，它告诉浏览器按标准模式显示。',
    '# 题目\n\n| a | b<br>c |\n| --- | --- |\n',
  ],
}
