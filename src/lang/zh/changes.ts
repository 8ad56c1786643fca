import type { ChangeWords } from '../types.js';

/** Chinese words that only kinds of change need, in both scripts. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: '个百分点, 個百分點, 百分点, 百分點, 个基点, 個基點, 基点, 基點',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    公里=km, 千米=km, 米=m, 公尺=m, 厘米=cm, 釐米=cm, 公分=cm, 毫米=mm, 英里=mi, 英哩=mi, 海里=nmi, 英尺=ft, 英寸=in, 平方米=m2
    平方公里=km2, 立方米=m3, 公顷=ha, 公頃=ha, 英亩=acre, 英畝=acre, 亩=mu, 畝=mu, 坪=ping, 吨=t, 噸=t, 公吨=t, 公噸=t, 公斤=kg
    千克=kg, 克=g, 斤=jin, 磅=lb, 盎司=oz, 桶=bbl, 升=l, 公升=l, 加仑=gal, 加侖=gal, 兆瓦=MW, 吉瓦=GW, 千瓦=kW, 元=yuan
    人民币=yuan, 人民幣=yuan, 美元=$, 美金=$, 欧元=€, 歐元=€, 日元=¥, 日圆=¥, 日圓=¥, 英镑=£, 英鎊=£, 港元=HK$, 港币=HK$, 港幣=HK$
    韩元=₩, 韓元=₩, 卢布=₽, 盧布=₽, 卢比=₹, 盧比=₹, 克朗=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: '',
  clockAfter: '时, 時, 点, 點, 点钟, 點鐘, 时许, 時許',

  // The hundred most common surnames, which open a name of two or three signs, and those of two signs.
  givenNames: `
    王, 李, 张, 張, 刘, 劉, 陈, 陳, 杨, 楊, 赵, 趙, 黄, 黃, 周, 吴, 吳, 徐, 孙, 孫, 胡, 朱, 高, 林, 何, 郭, 马, 馬, 罗, 羅, 梁, 宋, 郑, 鄭, 谢, 謝, 韩, 韓
    唐, 冯, 馮, 于, 董, 萧, 蕭, 程, 曹, 袁, 邓, 鄧, 许, 許, 傅, 沈, 曾, 彭, 吕, 呂, 苏, 蘇, 卢, 盧, 蒋, 蔣, 蔡, 贾, 賈, 丁, 魏, 薛, 叶, 葉, 阎, 閻, 余, 潘
    杜, 戴, 夏, 钟, 鍾, 汪, 田, 任, 姜, 范, 方, 石, 姚, 谭, 譚, 廖, 邹, 鄒, 熊, 金, 陆, 陸, 郝, 孔, 白, 崔, 康, 毛, 邱, 秦, 江, 史, 顾, 顧, 侯, 邵, 孟, 龙
    龍, 万, 段, 雷, 钱, 錢, 汤, 湯, 尹, 黎, 易, 常, 武, 乔, 喬, 贺, 賀, 赖, 賴, 龚, 龔, 文, 欧阳, 歐陽, 司马, 司馬, 诸葛, 諸葛, 上官, 习, 習, 温, 溫, 蓝, 藍
    倪, 严, 嚴, 牛, 聂, 聶
  `,
  places: `
    北京, 上海, 天津, 重庆, 重慶, 广州, 廣州, 深圳, 成都, 杭州, 武汉, 武漢, 西安, 南京, 苏州, 蘇州, 郑州, 鄭州, 长沙, 長沙, 沈阳, 瀋陽, 青岛, 青島, 大连, 大連, 济南, 濟南
    哈尔滨, 哈爾濱, 长春, 長春, 昆明, 贵阳, 貴陽, 南宁, 南寧, 福州, 厦门, 廈門, 南昌, 合肥, 太原, 石家庄, 石家莊, 兰州, 蘭州, 西宁, 西寧, 银川, 銀川, 乌鲁木齐, 烏魯木齊, 拉萨
    拉薩, 海口, 三亚, 三亞, 呼和浩特, 香港, 澳门, 澳門, 台北, 臺北, 高雄, 台中, 新竹, 汶川, 唐山, 四川, 湖北, 湖南, 河北, 河南, 山东, 山東, 山西, 陕西, 陝西, 广东, 廣東, 广西
    廣西, 云南, 雲南, 贵州, 貴州, 江苏, 江蘇, 浙江, 福建, 江西, 安徽, 辽宁, 遼寧, 吉林, 黑龙江, 黑龍江, 甘肃, 甘肅, 青海, 新疆, 西藏, 宁夏, 寧夏, 内蒙古, 內蒙古, 海南, 东京
    東京, 大阪, 首尔, 首爾, 平壤, 莫斯科, 基辅, 基輔, 伦敦, 倫敦, 巴黎, 柏林, 罗马, 羅馬, 马德里, 馬德里, 布鲁塞尔, 布魯塞爾, 日内瓦, 日內瓦, 维也纳, 維也納, 华盛顿, 華盛頓, 纽约
    紐約, 芝加哥, 洛杉矶, 洛杉磯, 旧金山, 舊金山, 新德里, 孟买, 孟買, 德黑兰, 德黑蘭, 巴格达, 巴格達, 大马士革, 大馬士革, 贝鲁特, 貝魯特, 耶路撒冷, 加沙, 开罗, 開羅, 喀布尔, 喀布爾
    伊斯兰堡, 伊斯蘭堡, 曼谷, 河内, 河內, 雅加达, 雅加達, 马尼拉, 馬尼拉, 悉尼, 欧洲, 歐洲, 非洲, 亚洲, 亞洲
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: '_ 大学, _ 大學, _ 医院, _ 醫院, _ 机场, _ 機場, _ 法院',

  // Foreign names in use side by side, and signs that write one word.
  spellings: `
    特朗普=川普, 奥巴马=欧巴马=歐巴馬=奧巴馬, 普京=普丁=蒲亭, 泽连斯基=泽伦斯基=澤連斯基=澤倫斯基, 悉尼=雪梨, 新西兰=纽西兰=紐西蘭
    老挝=寮国=寮國, 沙特=沙乌地=沙烏地, 朝鲜=北韩=北韓, 黑山=蒙特内哥罗, 布什=布希, 里根=雷根, 肯尼迪=甘乃迪, 叙利亚=敘利亞, 账=帐, 作=做
    其他=其它, 撒切尔=柴契尔=戴卓尔, 默克尔=梅克尔=梅克爾, 马克龙=马克宏=馬克宏=馬克龍, 哈马斯=哈玛斯=哈瑪斯, 基辅=基輔
  `,

  // Grammar: words that name a speaker.
  accordingTo: '据, 據, 根据, 根據, 按照, 引述, 援引, 用, 按',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: '他, 她, 他们, 她们, 他們, 她們',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: '再, 还, 還, 仍, 已, 从, 從',

  // Grammar: adverbs of hearsay.
  modals: '据称, 據稱, 据传, 據傳, 据说, 據說, 疑似, 涉嫌, 传, 傳',

  // Idioms that begin like a number.
  notNumbers: `
    一直, 一些, 一定, 一般, 一样, 一樣, 一起, 一切, 一旦, 一向, 一致, 一律, 一同, 一带, 一帶, 一面, 一边, 一邊, 一方面, 一方, 一系列, 一度, 一再
    一路, 一时, 一時, 一味, 一共, 一并, 一併, 一连, 一連, 万一, 萬一, 千万不, 千萬不, 十分, 一点, 一點, 十足, 第一夫人, 统一, 唯一, 之一, 单一, 同一, 百姓
    老百姓, 百货, 百貨, 百科, 三明治, 四处, 四處, 四周, 五金, 七夕, 八卦, 九龙, 九龍, 一贯, 一貫, 一应, 一應, 一举, 一舉, 一线, 一線, 一旁
  `,
};
