/** Words of company names that tell nothing about which company it is. */

/** What a company is in law, at the end of its name; the longer ones first. */
export const LEGAL_FORMS: readonly string[] = longestFirst(
  '有限责任公司 股份有限公司 股份公司 有限公司 集团公司 控股公司 总公司 分公司 子公司 公司 集团 股份 总厂 分厂 工厂 厂 商行 经营部 门市部 营业部 '
  + '农民专业合作社 专业合作社 合作社 合伙企业 有限合伙 普通合伙 个体工商户 工作室 事务所 办事处 项目部 中心 商店 店');

/** A branch: what comes before is the company. */
export const BRANCH = /^(.{2,}?(?:有限责任公司|股份有限公司|有限公司|集团)).+(?:分公司|分厂|办事处|项目部|营业部)$/u;

/** English legal forms, at the end of a name that still has its blanks. */
export const ENGLISH_FORM = /[\s,.]+(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|gmbh|ag|plc|pte|pty|sa|group|holdings?)[\s,.]*$/u;

/**
 * Words that tell nothing about a firm, taken off the end one after the other; among them the trades of three characters
 * and more, because two firms would share two pairs of characters by them alone.
 */
export const GENERIC_WORDS: readonly string[] = longestFirst(
  '科技 技术 实业 工业 产业 企业 发展 开发 贸易 商贸 工贸 经贸 进出口 国际 制造 制品 五金 电子 管理 服务 咨询 投资 销售 项目 基地 产业园 科技园 '
  + '工业园 新材料 新能源 半导体 自动化 机器人 房地产 互联网 不锈钢 供应链 零部件 人力资源 集成电路 电路板 硬质合金 加工');

/**
 * Words that name a trade. The first one stays, since 量一光电 and 量一显示 are two firms; those behind it go, since 鑫源
 * and 恒通 are not alike for being 机械设备 both. They make no brand: 永丰建材 is called 永丰, though that is a county too.
 */
export const TRADES: readonly string[] = longestFirst(
  '光电 显示 制漆 建材 水泥 食品 化工 医药 医疗 器械 生物 材料 机械 设备 机电 电器 电气 电线 电缆 汽车 摩托 配件 维修 电池 锂电 锂业 铜业 铝业 钢铁 铸管 '
  + '铸造 矿业 金属 塑胶 塑料 橡胶 包装 印刷 纸业 家具 家居 家电 服装 服饰 纺织 鞋业 玩具 模具 精密 照明 光学 通信 通讯 信息 网络 软件 智能 能源 电力 '
  + '环保 水务 燃气 物流 运输 仓储 农业 农牧 林业 茶业 酒业 饮料 餐饮 酒店 旅游 文化 传媒 广告 教育 建设 建筑 工程 装饰 装修 园林 置业 地产 物业 陶瓷 玻璃 装备 稀土 永磁 竹木 银行 国投 城投 发电');

/** Further words that make no brand by themselves. */
export const NO_BRANDS: readonly string[] = longestFirst([...TRADES, ...GENERIC_WORDS, '控股', '生物质', '锂电池'].join(' '));

/** Ends of the names of regions; the name without it is known, too. */
export const REGION_ENDS = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|省|市|州|盟|县|旗|区)$/u;

/** Peoples in the names of autonomous regions: 恩施土家族苗族自治州 is called 恩施. */
export const PEOPLES = new RegExp(`(?:${
  '壮族 回族 维吾尔 土家族 苗族 瑶族 彝族 藏族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜 朝鲜族 布依族 侗族 白族 傣族 景颇族 哈尼族 傈僳族 满族 畲族 黎族 羌族 '
    .trim().split(' ').concat('仡佬族 拉祜族 佤族 纳西族 土族 撒拉族 裕固族 东乡族 保安族 达斡尔族 鄂温克族 鄂伦春 锡伯 塔吉克 水族 毛南族 仫佬族 布朗族 独龙族 怒族 普米族 各族'.split(' ')).join('|')
})+$`, 'u');

function longestFirst(words: string): string[] {
  return words.split(' ').sort((one, other) => other.length - one.length);
}
