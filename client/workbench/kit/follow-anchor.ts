import { useEffect } from 'react';
import { useLocation } from 'react-router';

const patienceMs = 10_000;

/** Brings the part of the page that the address names after its `#` into view, once it has come. */
export function useFollowAnchor(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const name = decodeURIComponent(hash.slice(1));
    if (!name) return undefined;
    const show = () => {
      const part = document.getElementById(name);
      part?.scrollIntoView({ block: 'start' });
      return part !== null;
    };
    if (show()) return undefined;
    const watch = new MutationObserver(() => {
      if (show()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const end = setTimeout(() => watch.disconnect(), patienceMs);
    return () => {
      clearTimeout(end);
      watch.disconnect();
    };
  }, [hash, key]);
}
