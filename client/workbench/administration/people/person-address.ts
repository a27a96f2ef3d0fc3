/** The address of a person; the name comes along, because somebody without any post is found by it. */
export const personAddress = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `/administration/people/${id}?name=${encodeURIComponent(name)}`;
