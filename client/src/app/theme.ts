import type { ThemeConfig } from 'antd';
import type { Language } from '../shared/language';

/** Somebody whom movement makes ill has told the system so. */
const calm = (): boolean => typeof window !== 'undefined' && 'matchMedia' in window && window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const LATIN = '-apple-system, "Segoe UI", Roboto';
const CHINESE = '"PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei"';
/** Chinese fonts set quotation marks and dashes a whole character wide: in an English sentence they come last. */
const FONTS: Record<Language, string> = { 'zh-CN': `${CHINESE}, ${LATIN}, sans-serif`, en: `${LATIN}, Arial, ${CHINESE}, sans-serif` };

/** The look of the product: calm office blue, square-ish corners, and nothing that blinks. Red is kept for alarms. */
export const theme = (phone: boolean, language: Language): ThemeConfig => ({
  token: {
    motion: !calm(),
    colorPrimary: '#1456B8',
    colorInfo: '#1456B8',
    colorLink: '#1456B8',
    colorSuccess: '#1B7F3B',
    colorWarning: '#8A5A00',
    colorError: '#B3261E',
    colorErrorBg: '#FDF1F0',
    colorErrorBorder: '#EDBAB6',
    colorWarningBg: '#FFF8E6',
    colorWarningBorder: '#EBD08F',
    colorTextPlaceholder: '#7B8794',
    fontWeightStrong: 700,
    colorTextBase: '#1B2430',
    colorBgLayout: '#F3F5F8',
    colorBorder: '#CBD3DD',
    colorBorderSecondary: '#E3E8EE',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: phone ? 44 : 32,
    fontFamily: FONTS[language],
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: { headerBg: '#F7F9FB', headerColor: '#4A5667', cellPaddingBlockMD: 9, cellPaddingInlineMD: 12 },
    Form: { itemMarginBottom: 24, verticalLabelPadding: '2px 0 4px' },
    Segmented: { trackBg: '#E6EAF0' },
    Tabs: { horizontalMargin: '0 0 12px 0' },
  },
});
