const key = 'xianjie.post';

/** The post in which this tab acts: kept by the tab, so that two tabs with two posts do not mix. */
export function actingPost(): string | null {
  return sessionStorage.getItem(key);
}

export function actAs(postId: string | null): void {
  if (postId) sessionStorage.setItem(key, postId);
  else sessionStorage.removeItem(key);
}
