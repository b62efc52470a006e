import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Follows the light or dark theme of Office if it tells, otherwise that of the system. Excel announces no change of its theme. */
export function followTheme(officeTheme: () => Partial<Office.OfficeTheme> | undefined): void {
  const apply = (): void => {
    const isDark = isDarkTheme(officeTheme()) ?? dark.matches;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    setTheme(isDark ? webDarkTheme : webLightTheme);
  };
  apply();
  dark.addEventListener('change', apply);
  // Office's own theme may have been changed while the pane was out of sight.
  document.addEventListener('visibilitychange', apply);
  window.addEventListener('focus', apply);
}

/** Whether Office has a dark theme; null if it does not tell. Older versions give colours only. */
function isDarkTheme(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{6})/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
