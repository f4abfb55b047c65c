/** The letter on a key that was pressed with Ctrl, small; by its place where the layout has no Latin letters. */
export function latinLetter({ key, code }: KeyboardEvent): string | null {
  const letter = /^[a-z]$/iu.test(key) ? key : /^Key([A-Z])$/u.exec(code)?.[1];
  return letter?.toLowerCase() ?? null;
}
