const settledMs = 200;

/**
 * Texts that were laid out before their font arrived are laid out again, once no more fonts come. Where a machine has
 * no Chinese font of its own, Chromium otherwise keeps the empty boxes that it drew first.
 */
export function showArrivedFonts(): void {
  let arrivals = 0;
  let settled: ReturnType<typeof setTimeout> | undefined;
  document.fonts.addEventListener('loadingdone', () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      arrivals += 1;
      document.documentElement.dataset['fonts'] = arrivals % 2 ? 'odd' : 'even';
    }, settledMs);
  });
}
