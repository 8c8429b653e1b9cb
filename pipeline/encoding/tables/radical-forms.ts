/**
 * Radical code points and the hanzi that they look like, in their Simplified form. Fonts of PDF files give the code of the radical
 * where the text has the hanzi.
 * Source: Unicode Character Database, Kangxi Radicals U+2F00–2FD5 (compatibility decompositions) and EquivalentUnifiedIdeograph
 * (Unicode License v3).
 */

/** The hanzi of U+2F00–2FD5, in order. */
export const kangxiRadicals: string =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日' +
  '曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行' +
  '衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨青非面革韦韭音页风飞食首香马骨高髟斗鬯鬲鬼鱼鸟卤鹿麦麻黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠'

/** Those of them that Traditional text writes otherwise: the Simplified form and the Traditional one by turns. */
export const traditionalRadicals: string =
  '户戶见見贝貝车車长長门門韦韋页頁风風飞飛马馬斗鬥鱼魚鸟鳥卤鹵麦麥黄黃黾黽齐齊齿齒龙龍龟龜'

/** Radicals Supplement U+2E81–2EF3, all but the mark of repetition ⺀ and the component ⺈, which are no hanzi: radical and hanzi by turns. */
export const supplementRadicals: string =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸' +
  '⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'
