/** What brings new assets into the register. */
export function RegisterActs() {
  return null;
}
