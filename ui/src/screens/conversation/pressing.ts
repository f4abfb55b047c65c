/** How soon after a press another on the same thing is taken for the same, in milliseconds. */
const SAME = 350;

/** Tells of each press on something whether it is the second of a double one. */
export function secondPresses(now: () => number = () => performance.now()) {
  let last: { thing: string; at: number } | null = null;
  return (thing: string): boolean => {
    const at = now();
    const isSecond = last !== null && last.thing === thing && at - last.at < SAME;
    last = { thing, at };
    return isSecond;
  };
}
